/// How much a change of the plan would cost in trust: who already knows about this placement.
public enum ChangeClass: Int, Sendable, Hashable, Comparable, CaseIterable {
    case free, planned, told, dispatched, enRoute

    public static func < (one: ChangeClass, other: ChangeClass) -> Bool { one.rawValue < other.rawValue }
}
