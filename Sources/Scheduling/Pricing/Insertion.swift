/// One way to place the tasks in hand on a shift. Times are ticks, costs ticks of travel.
public struct Insertion: Sendable, Hashable {
    /// Where one of the tasks would stand.
    public struct Place: Sendable, Hashable {
        public let task: Int
        /// Its index on the route that results.
        public let position: Int
        public let start: Tick
        public let end: Tick
    }

    /// In order of position.
    public let places: [Place]
    /// The tasks in hand that do not fit beside the others.
    public let leftOut: [Int]
    /// Travel added to the shift; negative where the way becomes shorter.
    public let extraTravel: Int
    /// The whole difference under the policy, tasks left out not counted.
    public let cost: Int
    /// How much later the placed tasks could start with every rule still kept.
    public let slack: Tick
    /// Arrival at the end place, and the time left until the shift is over, overtime allowed included.
    public let ends: Tick
    public let spare: Tick
    /// Ticks beyond the due time, and outside the promised window, of the tasks in hand together.
    public let lateness: Tick
    public let promiseMissed: Tick
    /// Ticks by which other tasks of the shift would become late, or later, or later than promised.
    public let delaysOthers: Tick

    /// The start of the first task placed.
    public var start: Tick { places[0].start }
    /// The index of the first task placed.
    public var position: Int { places[0].position }
    public var isLate: Bool { lateness > 0 || promiseMissed > 0 || delaysOthers > 0 }
}
