public import ServiceModel

/// All there is to say about one order.
public struct OrderDetail: Hashable, Sendable {
    public var order: Order
    public var state: OrderState
    public var customer: Customer
    public var site: Site
    public var region: String
    public var assets: [Asset]
    public var visits: [VisitLine]
    /// What happened to it, newest first.
    public var history: [JournalEntry]

    /// What a draft asks for.
    public var asked: AskedWork?
    /// The order that ended and goes on with this one.
    public var origin: Reference?
    /// Those that go on from this one, oldest first.
    public var followers: [Reference]

    /// Another order, as this one names it.
    public struct Reference: Hashable, Sendable {
        public var order: Order.ID
        public var number: OrderNumber
        public var state: OrderState

        public init(_ order: Order) {
            self.order = order.id
            number = order.number
            state = order.state
        }
    }

    public struct VisitLine: Hashable, Sendable {
        public var visit: Visit
        /// Names of the crew, leader first.
        public var crew: [String]
        public var skills: [String]
        /// What happened, oldest first; empty in lists.
        public var events: [VisitEvent]
        /// The rules it breaks where it stands; empty when it is over.
        public var breaches: [Breach]

        public init(
            visit: Visit, crew: [String], skills: [String], events: [VisitEvent] = [], breaches: [Breach] = []
        ) {
            self.visit = visit
            self.crew = crew
            self.skills = skills
            self.events = events
            self.breaches = breaches
        }
    }

    public init(
        order: Order, state: OrderState, customer: Customer, site: Site, region: String, assets: [Asset],
        visits: [VisitLine], history: [JournalEntry], asked: AskedWork? = nil, origin: Reference? = nil,
        followers: [Reference] = []
    ) {
        self.order = order
        self.state = state
        self.customer = customer
        self.site = site
        self.region = region
        self.assets = assets
        self.visits = visits
        self.history = history
        self.asked = asked
        self.origin = origin
        self.followers = followers
    }
}

/// One entry of the journal as people read it.
public struct JournalEntry: Hashable, Sendable {
    public var sequence: Int
    public var at: Timestamp
    public var actor: Actor
    public var command: String
    public var summary: Summary
    /// It was taken back by this entry.
    public var undoneBy: Int?

    public init(sequence: Int, at: Timestamp, actor: Actor, command: String, summary: Summary, undoneBy: Int? = nil) {
        self.sequence = sequence
        self.at = at
        self.actor = actor
        self.command = command
        self.summary = summary
        self.undoneBy = undoneBy
    }
}
