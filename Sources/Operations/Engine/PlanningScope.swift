import DeskModel
import ServiceModel
import Storage

/// Which part of a snapshot a problem is about.
struct PlanningScope {
    /// Nothing new starts before this moment; what was planned before it counts as begun.
    var now: Timestamp
    var days: [Day]
    /// Only technicians whose main region it is, and visits that lie in it.
    var region: Region.ID?
    /// Only this technician's days.
    var technician: Technician.ID?
    /// Only these orders' visits; those of all when `nil`.
    var orders: Set<Order.ID>?
    /// Not these orders' visits: they were planned before.
    var notOrders: Set<Order.ID> = []
    /// Only what somebody is late by then.
    var dueBy: Timestamp?
    /// What lies outside of region, orders and due time keeps its technician and its minute: the limit of a plan.
    var holdsOthers = false
    /// Visits that keep technician and minute whatever the rest says.
    var held: Set<Visit.ID> = []
    /// Visits that somebody put where they are against a rule hold that place like locked ones, and what is free may be
    /// planned before them; else they count as begun.
    var holdsForcedVisits = false
    /// Visits for several people may look for a place; a search places nobody's crew.
    var placesCrews = true
    /// Visits that are included whatever the rest says.
    var inHand: Set<Visit.ID>
    /// When a visit in hand has to start, because a person says so: its own time lock gives way to that.
    var exactStarts: [Visit.ID: Timestamp]
    /// Within which windows a visit in hand may start; any time from now on where nothing is said.
    var startWindows: [Visit.ID: [TimeWindow]] = [:]
    /// Where a plan that is being made has put what it may move, for the order of an order's visits; where they stand
    /// now when `nil`.
    var placed: [Visit.ID: Placement]?
    /// Stops at warehouses that a search may count on, and who could have the parts of visits.
    var anticipated: AnticipatedStops?
    /// The midnight behind the days that a plan is about; what is promised or wished only then is not placed before. `nil`
    /// where that does not matter.
    var end: Timestamp?

    init(
        now: Timestamp, days: [Day], region: Region.ID? = nil, technician: Technician.ID? = nil,
        orders: Set<Order.ID>? = nil, inHand: Set<Visit.ID> = [], exactStarts: [Visit.ID: Timestamp] = [:]
    ) {
        self.now = now
        self.days = days
        self.region = region
        self.technician = technician
        self.orders = orders
        self.inHand = inHand
        self.exactStarts = exactStarts
    }
}

extension PlanningScope {
    /// Whether the plan may place or move this visit at all.
    func isAbout(_ entry: BoardVisit) -> Bool {
        guard region == nil || entry.region == region, orders?.contains(entry.visit.order) ?? true,
            !notOrders.contains(entry.visit.order)
        else { return false }
        guard let dueBy else { return true }
        return entry.targets.binding.map { $0 <= dueBy } ?? false
    }

    /// A visit that waits and that the plan is to find a place for, if it can be placed at all.
    func asksFor(_ entry: BoardVisit) -> Bool {
        entry.visit.state == .open && entry.orderState.hasOpenWork && isAbout(entry)
    }

    /// The promise or the wish that begins only after the plan's last day, when nothing else is due before: whatever
    /// place it had before would miss it.
    func later(_ entry: BoardVisit) -> (time: UnplannedReason.LaterTime, window: TimeWindow)? {
        guard let end else { return nil }
        if let promise = entry.visit.promise?.window, promise.start >= end { return (.promise, promise) }
        guard let wish = entry.preference, wish.start >= end else { return nil }
        let due = entry.targets.binding
        return due.map { $0 >= wish.start } ?? true ? (.wish, wish) : nil
    }
}
