import DeskModel
import ServiceModel
import Storage

/// What the laws of maintenance plans share.
extension CommandScope {
    var today: Day { calendar.day(of: now) }

    func plan(_ id: MaintenancePlan.ID) throws -> MaintenancePlan {
        guard let plan = try read.find(id) else { throw Refusal.desk(.notFound(.plan, key: id.description)) }
        return plan
    }

    /// How a plan goes, as the store stands now.
    func course(of plan: MaintenancePlan) throws -> PlanCourse {
        PlanCourse(
            plan, made: try read.followed(plan.id, in: calendar)[plan.id] ?? [], try read.workCalendar(), calendar,
            today: today)
    }

    /// A plan is written, and what follows from it is asked for in the same transaction.
    func write(_ plan: MaintenancePlan, over before: MaintenancePlan? = nil) throws {
        if before == nil { try transaction.insert(plan) } else { try transaction.update(plan) }
        if plan != before { try askForOrders(of: plan.id) }
    }

    /// Whoever does background jobs looks at the plan soon.
    func askForOrders(of plan: MaintenancePlan.ID) throws {
        try transaction.enqueue(GeneratePlansJob.kind, GeneratePlansJob.key(of: plan), due: now)
    }

    /// The same of the plan that an order was made by: from its completion the next visit is counted.
    func askForNext(after order: Order.ID) throws {
        if let occurrence = try read.occurrence(of: order) { try askForOrders(of: occurrence.plan) }
    }

    /// The order of a visit, with the row that says so: both or neither, and no second one.
    func make(_ occurrence: PlanOccurrence, of plan: MaintenancePlan, isByHand: Bool) throws -> MadeOrder {
        guard let type = try read.find(plan.serviceType) else {
            throw Refusal.desk(.notFound(.orderKind, key: plan.serviceType.description))
        }
        let draft = plan.draft(of: occurrence, type, try read.workCalendar(), calendar)
        let order = try create(draft, qualify: true)
        try transaction.insert(MadeOccurrence(occurrence, of: plan.id, order: order.id, isByHand: isByHand))
        return MadeOrder(order.number, occurrence.date, waits: try wait(of: order))
    }

    /// Throws the first fault of a plan's terms.
    func check(_ terms: PlanTerms) throws {
        if let fault = PlanRuleCheck.faults(terms, in: calendar).first {
            throw Refusal.maintenance(.terms(fault))
        }
    }

    func check(horizon: Int) throws {
        guard MaintenancePlan.horizons.contains(horizon) else {
            throw Refusal.desk(
                .invalid(field: .horizon, .outOfRange(value: horizon, allowed: MaintenancePlan.horizons)))
        }
    }

    /// A type of which new work may arise.
    func check(_ type: ServiceType.ID) throws {
        guard let found = try read.find(type) else {
            throw Refusal.desk(.notFound(.orderKind, key: type.description))
        }
        guard found.isActive else { throw Refusal.maintenance(.typeNotUsed(found.name)) }
    }

    /// A plan's key, which no other plan may have; `nil` when it is blank.
    func planKey(_ text: String) throws -> String? {
        let key = try self.text(text, of: .key, mayBeEmpty: true)
        if key.isEmpty { return nil }
        if try read.plan(key: key) != nil { throw Refusal.desk(.invalid(field: .key, .duplicate(key))) }
        return key
    }
}
