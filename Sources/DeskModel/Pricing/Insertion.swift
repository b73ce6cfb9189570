package import ServiceModel

/// One place in a technician's day.
package struct Insertion: Hashable, Sendable {
    /// Work on site would start and end.
    package var start: Timestamp
    package var end: Timestamp
    /// Behind how many stops of the day.
    package var position: Int
    /// Extra travel in seconds; may be negative when a visit moves to a better place.
    package var extraTravel: Int
    /// The whole cost under the policy in force, in minutes of travel.
    package var cost: Int
    /// What the visit in hand would miss by the most; of several the one that misses the most. `nil` when in time.
    package var lateness: Lateness?
    /// Seconds by which other visits of the day would become late, or later.
    package var delays: Int
    /// Seconds by which the start could slip before a hard rule breaks.
    package var slack: Int
    /// When the technician would be home.
    package var home: Timestamp
    /// The stop at a warehouse that it takes in addition, or moves before it.
    package var fetch: DepotFetch?
    /// Who comes along, of a visit for several people.
    package var members: [Technician.ID] = []
    /// Of work over several days: how many there are, and how far they go. `home` is that of the last one.
    package var days: Days?

    package struct Days: Hashable, Sendable {
        package var count: Int
        package var last: Day
        /// When work stops on the first of them, and when the leader is home then.
        package var firstEnd: Timestamp
        package var firstHome: Timestamp
        /// Seconds beyond the shifts of these days that are not there without it, of everybody who comes.
        package var overtime: Int

        package init(count: Int, last: Day, firstEnd: Timestamp, firstHome: Timestamp, overtime: Int) {
            self.count = count
            self.last = last
            self.firstEnd = firstEnd
            self.firstHome = firstHome
            self.overtime = overtime
        }
    }

    package init(
        start: Timestamp, end: Timestamp, position: Int, extraTravel: Int, cost: Int, lateness: Lateness?,
        delays: Int = 0, slack: Int, home: Timestamp
    ) {
        self.start = start
        self.end = end
        self.position = position
        self.extraTravel = extraTravel
        self.cost = cost
        self.lateness = lateness
        self.delays = delays
        self.slack = slack
        self.home = home
    }

    /// Somebody would be late: the visit in hand, or another one of the day by more than before.
    package var isLate: Bool { lateness != nil || delays > 0 }
    /// Extra travel in whole minutes, rounded away from zero.
    package var extraMinutes: Int { extraTravel >= 0 ? (extraTravel + 59) / 60 : -((-extraTravel + 59) / 60) }
}
