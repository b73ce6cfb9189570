/// A place of a route where a task fits, and the starts that the place allows.
public struct Opening: Sendable, Hashable {
    /// The task's index on the route that results.
    public let position: Int
    /// Whatever start lies between the two keeps every rule.
    public let earliest: Tick
    public let latest: Tick
    /// Travel added to the shift.
    public let extraTravel: Int
    /// What the task costs there under the policy when it starts as early as it can, its own start not counted.
    public let cost: Int
}
