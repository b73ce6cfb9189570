public import ServiceModel

/// What it would cost to put the visits in hand into a cell.
public enum CellPrice: Hashable, Sendable {
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
    public var best: Insertion? {
        if case .fits(let insertions) = self { insertions.first } else { nil }
    }
}

/// One place in a technician's day.
public struct Insertion: Hashable, Sendable {
    /// Work on site would start and end.
    public var start: Timestamp
    public var end: Timestamp
    /// Behind how many stops of the day.
    public var position: Int
    /// Extra travel in seconds; may be negative when a visit moves to a better place.
    public var extraTravel: Int
    /// The whole cost under the policy in force, in minutes of travel.
    public var cost: Int
    /// What the visit in hand would miss by the most; of several the one that misses the most. `nil` when in time.
    public var lateness: Lateness?
    /// Seconds by which other visits of the day would become late, or later.
    public var delays: Int
    /// Seconds by which the start could slip before a hard rule breaks.
    public var slack: Int
    /// When the technician would be home.
    public var home: Timestamp

    public init(
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
    public var isLate: Bool { lateness != nil || delays > 0 }
    /// Extra travel in whole minutes, rounded away from zero.
    public var extraMinutes: Int { extraTravel >= 0 ? (extraTravel + 59) / 60 : -((-extraTravel + 59) / 60) }
}

/// Asks for the prices of visits in the cells of `technicians` × `days`, in this order.
public struct PriceRequest: Hashable, Sendable {
    /// Answers carry it; a later request makes earlier ones worthless.
    public var id: Int
    public var visits: [Visit.ID]
    /// Those on the screen first.
    public var technicians: [Technician.ID]
    public var days: [Day]

    public init(id: Int, visits: [Visit.ID], technicians: [Technician.ID], days: [Day]) {
        self.id = id
        self.visits = visits
        self.technicians = technicians
        self.days = days
    }
}

/// A part of the answer.
public struct PriceChunk: Sendable {
    public var request: Int
    /// The journal's sequence the prices were computed over.
    public var sequence: Int
    public var prices: [CellKey: CellPrice]
    /// All cells are priced. A chunk that follows says only which full cells fit once another visit moves.
    public var isLast: Bool

    public init(request: Int, sequence: Int, prices: [CellKey: CellPrice], isLast: Bool) {
        self.request = request
        self.sequence = sequence
        self.prices = prices
        self.isLast = isLast
    }
}
