/// How far a search is.
public struct SearchProgress: Sendable, Hashable {
    public enum Phase: Sendable, Hashable { case placing, improving }

    public let phase: Phase
    public let iterations: Int
    public let schedule: Int
    /// Of the best plan so far, in ticks of travel, tasks the search may not touch not counted.
    public let bestCost: Int
    public let unplanned: Int
}
