import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// A plan whose days change: what was done stays done, and nothing is made twice.
@Suite struct PlanChangeTests {
    private let plans: PlanCompany

    init() throws { plans = try PlanCompany() }

    private func edit(_ plan: MaintenancePlan, _ changes: PlanChanges) throws -> MaintenancePlan {
        _ = try plans.desk.perform(EditPlan(plan: plan.id, changes), by: plans.ann)
        return try plans.desk.plan(named: String(plan.number))
    }

    private func line(_ plan: MaintenancePlan) throws -> PlanLine {
        try #require(try plans.desk.plans().first { $0.plan.id == plan.id })
    }

    @Test func aNewRuleMakesNothingMissedThatWentByBeforeIt() throws {
        plans.wind(to: "2026-07-20")
        let plan = try plans.plan(try plans.rule("FREQ=MONTHLY;BYMONTHDAY=15", from: "2026-01-01")) {
            $0.doneBefore = Day(iso: "2026-07-15")
        }
        for (month, day) in [("08", "17"), ("09", "16"), ("10", "16"), ("11", "16")] {
            plans.wind(to: "2026-\(month)-10")
            _ = try plans.desk.generatePlanOrders(of: plan.id)
            let made = try #require(try plans.made(plan).last)
            try plans.complete(made.number, on: "2026-\(month)-\(day)", by: plans.company.ewa)
        }
        plans.wind(to: "2026-11-23")
        #expect(try line(plan).missed == 0)
        let changed = try edit(
            plan, PlanChanges(rule: try plans.rule("FREQ=MONTHLY;BYMONTHDAY=16", from: "2026-01-01")))
        let line = try line(changed)
        #expect(line.missed == 0 && line.state == .active)
        #expect(line.next?.nominal == Day(iso: "2026-12-16"))
        // The same of a season that takes in months that went by.
        let seasonal = try edit(
            changed, PlanChanges(season: .set(Season(from: MonthDay("02-01")!, to: MonthDay("12-31")!))))
        #expect(try self.line(seasonal).missed == 0)
    }

    @Test func anOrderOfTheOldRuleStandsForTheNearestVisitOfTheNewOne() throws {
        let plan = try plans.monthly()
        _ = try plans.desk.generatePlanOrders(of: plan.id)
        let made = try plans.made(plan)
        #expect(made.map(\.nominal.iso) == ["2026-12-01"])
        let changed = try edit(plan, PlanChanges(rule: try plans.rule("FREQ=MONTHLY;BYMONTHDAY=2", from: "2026-01-01")))
        #expect(try plans.desk.generatePlanOrders(of: plan.id) == nil)
        #expect(throws: Refusal.maintenance(.alreadyMade(plan.number, Day(iso: "2026-12-02")!, made[0].number))) {
            try plans.desk.perform(MakePlanOrder(plan: plan.id, nominal: Day(iso: "2026-12-02")!), by: plans.ann)
        }
        #expect(try plans.made(plan).count == 1)
        // The next month has its own.
        plans.wind(to: "2026-12-28")
        _ = try plans.desk.generatePlanOrders(of: changed.id)
        #expect(try plans.made(plan).map(\.nominal.iso) == ["2026-12-01", "2027-01-02"])
    }

    @Test func aDayFarFromTheOldOrderIsAnotherVisit() throws {
        let plan = try plans.monthly()
        _ = try plans.desk.generatePlanOrders(of: plan.id)
        _ = try edit(plan, PlanChanges(rule: try plans.rule("FREQ=WEEKLY;BYDAY=WE", from: "2026-01-01")))
        _ = try plans.desk.generatePlanOrders(of: plan.id)
        // 2 December is a day after the order for the 1st; 25 November and 9 December are not.
        #expect(
            try plans.made(plan).map(\.nominal.iso).sorted() == ["2026-11-25", "2026-12-01"]
                || plans.made(plan).map(\.nominal.iso).sorted() == ["2026-11-25", "2026-12-01", "2026-12-09"])
    }

    @Test func aHaltNamesTheOrdersThatWereMadeForItsDays() throws {
        let plan = try plans.monthly()
        _ = try plans.desk.generatePlanOrders(of: plan.id)
        let number = try #require(try plans.made(plan).first?.number)
        let receipt = try plans.desk.perform(
            SuspendPlan(plan: plan.id, from: plans.today, to: Day(iso: "2026-12-31")), by: plans.ann)
        let sentence = receipt.summary.sentence(Wording(.english, SmallCompany.calendar, today: plans.today))
        #expect(sentence.hasSuffix("Made already for days in it, and not cancelled: \(number)."), "\(sentence)")
    }

    @Test func aPlanWhoseOnlyTechnicianLeftIsTold() throws {
        let person = plans.company.ewa
        let plan = try plans.monthly { $0.technician = .only(person.id) }
        #expect(try !line(plan).isTechnicianGone)
        try plans.company.store.write(at: plans.company.clock.now) { transaction in
            var gone = try #require(try transaction.read.find(person.id))
            gone.isActive = false
            try transaction.update(gone)
        }
        #expect(try line(plan).isTechnicianGone)
        #expect(
            try plans.desk.findings().contains {
                $0.what == .maintenance(.onlyTechnicianGone(technician: person.name)) && $0.subject.contains(plan.name)
            })
    }
}
