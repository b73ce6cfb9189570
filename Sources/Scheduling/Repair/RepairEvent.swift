/// Something that has happened and that the plan has to follow.
public enum RepairEvent: Sendable, Hashable {
    /// The technician cannot work from a moment on, until another or for the rest of the plan.
    case technicianOut(technician: Int, from: Tick, until: Tick? = nil)
    /// A task of the problem that is on no route must be done first of all.
    case emergency(task: Int)
    /// A task of the problem that is on no route, because its place is no more, and must be placed again.
    case displaced(task: Int)
    /// Work that was to be over earlier ends only then.
    case runningLate(task: Int, until: Tick)
    /// The customer needs the visit no more.
    case cancelled(task: Int)
}
