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
