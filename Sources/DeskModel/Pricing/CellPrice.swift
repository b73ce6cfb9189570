package import ServiceModel

/// What it would cost to put the visits in hand into a cell.
package enum CellPrice: Hashable, Sendable {
    /// The places in the day that keep every hard rule, cheapest first; never empty.
    case fits([Insertion])
    /// Only `placed` of the visits in hand fit.
    case partly(placed: Int, of: Int, Insertion)
    /// It fits if another visit, that may move, goes elsewhere.
    case fitsIfMoved(Insertion, moving: Visit.ID)
    case impossible(Breach)
    /// The technician does not work that day.
    case absent

    /// The cheapest insertion that needs nothing else to change.
    package var best: Insertion? {
        if case .fits(let insertions) = self { insertions.first } else { nil }
    }
}

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

/// Asks for the prices of visits in the cells of `technicians` × `days`, in this order.
package struct PriceRequest: Hashable, Sendable {
    /// Answers carry it; a later request makes earlier ones worthless.
    package var id: Int
    package var visits: [Visit.ID]
    /// Those on the screen first.
    package var technicians: [Technician.ID]
    package var days: [Day]

    package init(id: Int, visits: [Visit.ID], technicians: [Technician.ID], days: [Day]) {
        self.id = id
        self.visits = visits
        self.technicians = technicians
        self.days = days
    }
}

/// A part of the answer.
package struct PriceChunk: Sendable {
    package var request: Int
    /// The journal's sequence the prices were computed over.
    package var sequence: Int
    package var prices: [CellKey: CellPrice]
    /// All cells are priced. A chunk that follows says only which full cells fit once another visit moves.
    package var isLast: Bool

    package init(request: Int, sequence: Int, prices: [CellKey: CellPrice], isLast: Bool) {
        self.request = request
        self.sequence = sequence
        self.prices = prices
        self.isLast = isLast
    }
}
