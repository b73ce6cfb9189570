/// Why a proposal changes a task's place.
public enum ChangeCause: Sendable, Hashable {
    case technicianOut(technician: Int)
    case emergency
    /// Its place is no more.
    case displaced
    case cancelled
    /// Work before it on the same route ends later.
    case delayed(by: Int)
    /// Another task took its place.
    case makesRoom(for: Int)
    /// The day became shorter or better without it being forced.
    case betterElsewhere
}
