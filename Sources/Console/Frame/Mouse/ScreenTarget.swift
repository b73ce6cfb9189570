/// What lies under the pointer on a screen, in that screen's own words. The frame keeps it between press and release, and only
/// compares it.
struct ScreenTarget: Hashable, Sendable {
    private let value: any Hashable & Sendable

    init(_ value: some Hashable & Sendable) { self.value = value }

    /// What it is in those words; `nil` when it is a target of another screen.
    func callAsFunction<Target: Hashable & Sendable>(_: Target.Type) -> Target? { value as? Target }

    static func == (one: ScreenTarget, other: ScreenTarget) -> Bool {
        AnyHashable(one.value) == AnyHashable(other.value)
    }

    func hash(into hasher: inout Hasher) { value.hash(into: &hasher) }
}

extension MouseTarget {
    static func own(_ target: some Hashable & Sendable) -> MouseTarget { .onScreen(ScreenTarget(target)) }

    /// A target of a screen in its own words; `nil` when it is something else.
    func own<Target: Hashable & Sendable>(_ type: Target.Type) -> Target? {
        if case .onScreen(let target) = self { target(type) } else { nil }
    }
}
