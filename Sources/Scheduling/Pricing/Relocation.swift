/// A task that makes room by going to another shift.
public struct Relocation: Sendable, Hashable {
    public let task: Int
    public let shift: Int
    public let insertion: Insertion
    /// The cost of both changes together, in ticks of travel.
    public let totalCost: Int
}
