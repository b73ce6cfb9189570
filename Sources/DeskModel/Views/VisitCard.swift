package import ServiceModel

/// What queue, peek and cells say about a visit.
package struct VisitCard: Hashable, Sendable {
    package var id: Visit.ID
    package var order: Order.ID
    package var number: OrderNumber
    package var sequence: Int
    package var state: VisitState
    /// Where its order stands, as lists say it.
    package var orderState: OrderState
    package var type: OrderType
    package var title: String
    package var customer: String
    package var town: String
    package var address: String
    package var region: Region.ID
    package var location: Coordinate?
    package var priority: Priority
    /// Minutes on site.
    package var duration: Int
    /// Skill codes, with the level behind when above 1, such as `SEP G1:2`.
    package var skills: [String]
    /// What the contract or the order sets.
    package var sla: ServiceLevel
    package var preference: TimeWindow?
    /// What was told to whom, and when.
    package var told: Promise?
    /// What happened so far, in times; `nil` before the first fact.
    package var times: VisitTimes?
    /// What was told of it last, as long as that can be corrected.
    package var lastReport: LastReport?
    /// Who handed it back last, and why, while nobody else has it.
    package var rejection: Rejection?
    package var placement: Placement?
    package var lock: VisitLock
    package var overrideReason: String?
    package var version: Int
    package var orderVersion: Int

    /// What is known of it here, for an act that begins now.
    package var basis: Basis { Basis([.visit(id): version, .order(order): orderVersion]) }

    /// The last thing told from the field.
    package struct LastReport: Hashable, Sendable {
        package var act: VisitAct
        package var at: Timestamp
        /// Where the visit stood before.
        package var before: VisitState

        package init(act: VisitAct, at: Timestamp, before: VisitState) {
            self.act = act
            self.at = at
            self.before = before
        }
    }

    /// A technician did not take the visit.
    package struct Rejection: Hashable, Sendable {
        package var technician: Technician.ID
        package var at: Timestamp
        package var reason: String

        package init(technician: Technician.ID, at: Timestamp, reason: String) {
            self.technician = technician
            self.at = at
            self.reason = reason
        }
    }

    /// The window that was told.
    package var promise: TimeWindow? { told?.window }

    /// Everything that bounds it in time.
    package var targets: Targets { Targets(sla: sla, promise: promise, wish: preference) }
    /// What presses first; `nil` when nothing does.
    package var due: Due? { targets.first }

    /// How late it is or is going to be, with the traffic not before `forecast`; `nil` in time.
    package func lateness(at now: Timestamp, forecast: Timestamp? = nil) -> Lateness? {
        Lateness(
            of: targets,
            VisitSpan(state: state, duration: duration, placement: placement, forecast: forecast, now: now))
    }

    package init(
        id: Visit.ID, order: Order.ID, number: OrderNumber, sequence: Int, state: VisitState,
        orderState: OrderState = .ready, type: OrderType = .repair, title: String,
        customer: String, town: String, address: String, region: Region.ID, location: Coordinate?,
        priority: Priority, duration: Int, skills: [String], sla: ServiceLevel = ServiceLevel(),
        preference: TimeWindow?, told: Promise?, placement: Placement?, lock: VisitLock,
        overrideReason: String?, times: VisitTimes? = nil, lastReport: LastReport? = nil,
        rejection: Rejection? = nil, version: Int,
        orderVersion: Int = 1
    ) {
        self.id = id
        self.order = order
        self.number = number
        self.sequence = sequence
        self.state = state
        self.orderState = orderState
        self.type = type
        self.title = title
        self.customer = customer
        self.town = town
        self.address = address
        self.region = region
        self.location = location
        self.priority = priority
        self.duration = duration
        self.skills = skills
        self.sla = sla
        self.preference = preference
        self.told = told
        self.times = times
        self.lastReport = lastReport
        self.rejection = rejection
        self.placement = placement
        self.lock = lock
        self.overrideReason = overrideReason
        self.version = version
        self.orderVersion = orderVersion
    }

    /// The moment at which the work has to start at the latest to be in time; `nil` when nothing presses.
    package var latestStart: Timestamp? {
        targets.all.filter { $0.target != nil }.map { $0.measure == .end ? $0.moment - duration * 60 : $0.moment }.min()
            ?? preference?.end
    }
}
