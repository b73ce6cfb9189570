package import ServiceModel

/// All there is to say about one order.
package struct OrderDetail: Hashable, Sendable {
    package var order: Order
    package var state: OrderState
    package var customer: Customer
    package var site: Site
    package var region: String
    package var assets: [Asset]
    package var visits: [VisitLine]
    /// What happened to it, newest first.
    package var history: [JournalEntry]

    /// What a draft asks for.
    package var asked: AskedWork?
    /// The order that ended and goes on with this one.
    package var origin: Reference?
    /// Those that go on from this one, oldest first.
    package var followers: [Reference]
    /// The company's own type that it arose by, as it is now.
    package var serviceType: ServiceType?
    /// What its contract says of it; `nil` without one.
    package var agreement: OrderAgreement?
    /// The tickets that it came of, by number.
    package var tickets: [OrderTicket]
    /// Its own, and those of its tickets and devices.
    package var documents: [OwnedDocument]
    /// The customer gets no work on credit; `nil` when credit is fine.
    package var creditStop: CreditStop?
    /// Its parts: planned, and what was done with them.
    package var parts: [OrderPartLine]
    /// What is asked on site and what was answered; `nil` where nothing is or was.
    package var checklist: OrderChecklist?

    /// Another order, as this one names it.
    package struct Reference: Hashable, Sendable {
        package var order: Order.ID
        package var number: OrderNumber
        package var state: OrderState

        package init(_ order: Order) {
            self.order = order.id
            number = order.number
            state = order.state
        }
    }

    package struct VisitLine: Hashable, Sendable {
        package var visit: Visit
        /// Names of the crew, leader first.
        package var crew: [String]

        /// Somebody of the crew.
        package func name(_ technician: Technician.ID) -> String {
            let index = visit.placement?.assignments.firstIndex { $0.technician == technician }
            return index.flatMap { crew.indices.contains($0) ? crew[$0] : nil } ?? "?"
        }
        /// When it was planned: before anybody arrived, where somebody did, as measured time has it; `nil` without a place.
        package var plannedTime: TimeWindow? {
            VisitCourse.planned(in: events.effective)
                ?? visit.placement.flatMap { TimeWindow(start: $0.start, end: $0.end) }
        }
        package var skills: [String]
        /// What happened, oldest first; empty in lists.
        package var events: [VisitEvent]
        /// Of work over several days what of it counts, nights taken off, as it is measured; else `nil`.
        package var minutes: VisitTimes.Minutes?
        /// The rules it breaks where it stands; empty when it is over.
        package var breaches: [Breach]

        package init(
            visit: Visit, crew: [String], skills: [String], events: [VisitEvent] = [], breaches: [Breach] = []
        ) {
            self.visit = visit
            self.crew = crew
            self.skills = skills
            self.events = events
            self.breaches = breaches
        }

        /// What its events say of time.
        package var times: VisitTimes {
            var times = VisitTimes(events)
            times.byDay = minutes
            return times
        }
    }

    package init(
        order: Order, state: OrderState, customer: Customer, site: Site, region: String, assets: [Asset],
        visits: [VisitLine], history: [JournalEntry], asked: AskedWork? = nil, origin: Reference? = nil,
        followers: [Reference] = [], serviceType: ServiceType? = nil, agreement: OrderAgreement? = nil,
        tickets: [OrderTicket] = [], documents: [OwnedDocument] = [],
        creditStop: CreditStop? = nil, parts: [OrderPartLine] = [], checklist: OrderChecklist? = nil
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
        self.serviceType = serviceType
        self.agreement = agreement
        self.tickets = tickets
        self.documents = documents
        self.creditStop = creditStop
        self.parts = parts
        self.checklist = checklist
    }
}
