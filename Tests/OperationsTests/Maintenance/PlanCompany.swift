import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// A small company with a type of work and plans of it.
final class PlanCompany {
    let company: SmallCompany
    let lift = ServiceType(
        id: Identifier(900), code: "lift-monthly", name: "Konserwacja dźwigu", category: .maintenance,
        tasks: [TaskTemplate(duration: 90, skills: [SkillRequirement(skill: Identifier(4), level: 1)])],
        checklist: [ChecklistItem(question: "Hamulec trzyma?")], parts: [PartLine(code: "OLEJ-1", quantity: 1)!],
        needsSignature: true, needsPhoto: true, priority: .high, slaClass: "dźwigi")

    var desk: ServiceDesk { company.desk }
    var ann: Actor { company.ann }
    var today: Day { SmallCompany.calendar.day(of: company.clock.now) }

    init() throws {
        company = try SmallCompany()
        let lift = lift
        try company.store.write(at: company.clock.now) { try $0.insert(lift) }
    }

    /// Monday 23 November 2026 is today at first.
    func wind(to day: String, _ time: String = "07:00") {
        company.clock.now = SmallCompany.at(time, Day(iso: day)!)
    }

    func rule(_ text: String, from start: String) throws -> PlanRule {
        .recurrence(try RecurrenceSet(start: start, rules: [text]))
    }

    @discardableResult
    func plan(
        _ rule: PlanRule, _ change: (inout PlanDraft) -> Void = { _ in }
    ) throws -> MaintenancePlan {
        var draft = PlanDraft(
            name: "Dźwig L1000, konserwacja", customer: company.customer.id, site: company.sites[0].id,
            serviceType: lift.id, terms: PlanTerms(rule, tolerance: Tolerance(before: 5, after: 5)))
        change(&draft)
        let receipt = try desk.perform(CreatePlan(draft), by: ann)
        guard case .maintenance(.planCreated(let number, _)) = receipt.summary else {
            throw SmallCompany.Unexpected.summary
        }
        return try desk.plan(named: String(number))
    }

    func monthly(_ change: (inout PlanDraft) -> Void = { _ in }) throws -> MaintenancePlan {
        try plan(try rule("FREQ=MONTHLY;BYMONTHDAY=1", from: "2026-01-01"), change)
    }

    /// What was made of a plan so far.
    func made(_ plan: MaintenancePlan) throws -> [FollowedOccurrence] {
        try company.store.read { try $0.followed(plan.id, in: SmallCompany.calendar)[plan.id] ?? [] }
    }

    func order(_ number: OrderNumber) throws -> Order {
        try #require(try company.store.read { try $0.order(number) })
    }

    func visits(_ number: OrderNumber) throws -> [Visit] {
        let order = try order(number)
        return try company.store.read { try $0.visits(of: order.id) }
    }

    /// The first visit of an order is placed, sent out and done on a day.
    func complete(_ number: OrderNumber, on day: String, by technician: Technician) throws {
        let day = Day(iso: day)!
        wind(to: day.iso)
        let visit = try #require(try visits(number).first)
        try company.place(visit, technician, day: day, override: "inaczej się nie da")
        _ = try desk.perform(DispatchVisit(visit: visit.id), by: ann)
        wind(to: day.iso, "15:00")
        _ = try desk.perform(
            ReportVisit(
                visit: visit.id, act: .complete, at: SmallCompany.at("12:00", day),
                started: SmallCompany.at("10:30", day), signedBy: "Anna Lis",
                answers: [SaidAnswer(question: "Hamulec", words: "tak")]), by: ann)
    }
}
