/// What the dispatcher forbade to change about a task.
public enum Lock: Sendable, Hashable, CaseIterable {
    case none
    /// The technician stays, day and time may change.
    case technician
    /// The start stays, the technician may change.
    case time
    case technicianAndTime
    /// The shift stays, its time inside the shift may change.
    case shift

    var keepsTime: Bool { self == .time || self == .technicianAndTime }
}

/// How much a change of the plan would cost in trust: who already knows about this placement.
public enum ChangeClass: Int, Sendable, Hashable, Comparable, CaseIterable {
    case free, planned, told, dispatched, enRoute

    public static func < (one: ChangeClass, other: ChangeClass) -> Bool { one.rawValue < other.rawValue }
}

/// A task's place in time: on which shift and when its work starts.
public struct Placement: Sendable, Hashable {
    public var shift: Int
    public var start: Tick

    public init(shift: Int, start: Tick) {
        self.shift = shift
        self.start = start
    }
}
