/// One arrow of a state diagram.
package struct Transition<State: Hashable & Sendable, Act: Hashable & Sendable>: Hashable, Sendable {
    package let from: State
    package let act: Act
    package let to: State
    /// The act must say why.
    package let needsReason: Bool

    package init(_ from: State, _ act: Act, _ to: State, needsReason: Bool = false) {
        self.from = from
        self.act = act
        self.to = to
        self.needsReason = needsReason
    }
}
