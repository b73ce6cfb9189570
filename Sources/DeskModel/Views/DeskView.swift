package import ServiceModel

/// Everything a desk shows, as it was at one sequence of the journal. Immutable; a change makes a new one.
package struct DeskView: Sendable {
    /// The journal's last entry: the `v312` on the screen.
    package var sequence: Int
    /// Counts up when road engines have said more about drives.
    package var legs: Int
    package var company: String
    package var calendar: CompanyCalendar
    /// The days with sheets, without gaps.
    package var days: [Day]
    /// In the order of the board.
    package var regions: [RegionRow]
    /// In the order of the board: by region, then name.
    package var technicians: [TechnicianRow]
    package var sheets: [CellKey: DaySheet]
    /// Every visit that is open, planned or under way.
    package var visits: [Visit.ID: VisitCard]
    /// Open visits of orders that are ready, most pressing first.
    package var queue: [Visit.ID]
    /// Skill codes in the order of their column on the board.
    package var skills: [Skill]
    /// Orders that are on hold or still drafts: they are not in the queue and not forgotten.
    package var waiting: WaitingCounts
    /// Areas the company has drawn, by name.
    package var territories: [TerritoryOutline]

    package init(
        sequence: Int, legs: Int = 0, company: String, calendar: CompanyCalendar, days: [Day], regions: [RegionRow],
        technicians: [TechnicianRow], sheets: [CellKey: DaySheet], visits: [Visit.ID: VisitCard],
        queue: [Visit.ID], skills: [Skill], waiting: WaitingCounts, territories: [TerritoryOutline] = []
    ) {
        self.sequence = sequence
        self.legs = legs
        self.company = company
        self.calendar = calendar
        self.days = days
        self.regions = regions
        self.technicians = technicians
        self.sheets = sheets
        self.visits = visits
        self.queue = queue
        self.skills = skills
        self.waiting = waiting
        self.territories = territories
    }
}

extension DeskView {
    /// How late a visit is or is going to be, with the traffic of its hours where its day is loaded.
    package func lateness(of card: VisitCard, at now: Timestamp) -> Lateness? {
        let cell = card.placement.map { CellKey($0.leader, $0.day) }
        let stop = cell.flatMap { sheets[$0]?.stops.first { $0.visit == card.id } }
        return card.lateness(at: now, forecast: stop?.forecast)
    }

    /// Says anew how late every stop is: time has gone on.
    package mutating func judge(at now: Timestamp) {
        for (cell, sheet) in sheets where !sheet.stops.isEmpty {
            for (index, stop) in sheet.stops.enumerated() {
                let lateness = visits[stop.visit]?.lateness(at: now, forecast: stop.forecast)
                if lateness != stop.lateness { sheets[cell]?.stops[index].lateness = lateness }
            }
        }
    }
}

package struct WaitingCounts: Hashable, Sendable {
    package var drafts: Int
    package var onHold: Int

    package init(drafts: Int = 0, onHold: Int = 0) {
        self.drafts = drafts
        self.onHold = onHold
    }
}

package struct RegionRow: Hashable, Sendable {
    package var id: Region.ID
    package var name: String

    package init(id: Region.ID, name: String) {
        self.id = id
        self.name = name
    }
}

package struct TechnicianRow: Hashable, Sendable {
    package var id: Technician.ID
    package var name: String
    /// The region under which the board lists the technician.
    package var region: Region.ID
    /// Codes of the skills held today.
    package var skills: [String]
    package var home: Coordinate
    package var homeTown: String
    /// Does not work for the company any more, and has visits that stand or were done on these days.
    package var hasLeft: Bool

    package init(
        id: Technician.ID, name: String, region: Region.ID, skills: [String], home: Coordinate, homeTown: String,
        hasLeft: Bool = false
    ) {
        self.id = id
        self.name = name
        self.region = region
        self.skills = skills
        self.home = home
        self.homeTown = homeTown
        self.hasLeft = hasLeft
    }
}

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
