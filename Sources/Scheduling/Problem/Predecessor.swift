/// A finish-start dependence: the task that names it may start only once another has ended, some time later.
public struct Predecessor: Sendable, Hashable {
    public var task: Int
    /// Time that must pass between the end of that task and the start of this one.
    public var lag: Tick
    /// Only the technician who did that task may do this one.
    public var isSameTechnician: Bool

    public init(_ task: Int, lag: Tick = 0, isSameTechnician: Bool = false) {
        self.task = task
        self.lag = lag
        self.isSameTechnician = isSameTechnician
    }
}
