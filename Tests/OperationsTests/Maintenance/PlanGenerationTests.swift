import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// Orders come of plans by themselves: what they are like, when they come, and that they come once.
@Suite struct PlanGenerationTests {
    private let plans: PlanCompany

    init() throws { plans = try PlanCompany() }

    @Test func theOrderTakesEveryFieldFromItsType() throws {
        let (ewa, lift) = (plans.company.ewa, plans.lift)
        let plan = try plans.monthly { $0.technician = .preferred(ewa.id) }
        let receipt = try #require(try plans.desk.generatePlanOrders(of: plan.id))
        guard case .maintenance(.ordersMade(1, let made)) = receipt.summary else {
            Issue.record("\(receipt.summary)")
            return
        }
        #expect(made.map(\.day.iso) == ["2026-12-01"])
        let order = try plans.order(made[0].number)
        #expect(order.type == .maintenance && order.priority == .high && order.state == .ready)
        #expect(order.serviceType == lift.id && order.parts == lift.parts && order.title == plan.name)
        #expect(order.terms == WorkTerms(lift))
        #expect(order.preferredTechnician == ewa.id)
        // 1 December is a Tuesday, five days before it a Thursday, and five after it a Sunday.
        let days = try #require(order.days)
        #expect(days.first.iso == "2026-11-26" && days.last.iso == "2026-12-04")
        #expect(days.except.map(\.iso) == ["2026-11-28", "2026-11-29"])
        #expect(order.sla.fix == SmallCompany.calendar.span(of: days.last).end)
        let visit = try #require(try plans.visits(order.number).first)
        #expect(visit.duration == 90 && visit.skills == lift.tasks[0].skills && visit.requiredTechnician == nil)
    }

    @Test func onlyMeansThatNobodyElseMayCome() throws {
        let ewa = plans.company.ewa
        let plan = try plans.monthly { $0.technician = .only(ewa.id) }
        _ = try plans.desk.generatePlanOrders(of: plan.id)
        let number = try #require(try plans.made(plan).first?.number)
        #expect(try plans.visits(number)[0].requiredTechnician == ewa.id)
        #expect(try plans.order(number).preferredTechnician == nil)
    }

    @Test func eachVisitComesOnceHoweverOftenOneAsks() throws {
        let plan = try plans.monthly()
        for _ in 0..<3 { _ = try plans.desk.generatePlanOrders() }
        #expect(try plans.made(plan).count == 1)
        #expect(try plans.desk.generatePlanOrders(of: plan.id) == nil)
        plans.wind(to: "2026-12-20")
        _ = try plans.desk.generatePlanOrders()
        #expect(try plans.made(plan).count == 1, "4 January is 15 days ahead")
        plans.wind(to: "2026-12-21")
        _ = try plans.desk.generatePlanOrders()
        #expect(try plans.made(plan).map(\.made.date.iso) == ["2026-12-01", "2027-01-04"])
    }

    @Test func whatWentByIsToldAndNotMade() throws {
        let plan = try plans.monthly()
        plans.wind(to: "2027-03-20")
        #expect(try plans.desk.generatePlanOrders().count == 1)
        #expect(try plans.made(plan).map(\.made.date.iso) == ["2027-04-01"])
        let line = try #require(try plans.desk.plans().first)
        #expect(line.missed == 4 && line.firstMissed?.iso == "2026-12-01")
        #expect(line.state == .overdue(109))
        // M makes one of them, and no second one of the same day.
        _ = try plans.desk.perform(MakePlanOrder(plan: plan.id, nominal: Day(iso: "2027-03-01")), by: plans.ann)
        #expect(throws: Refusal.self) {
            try plans.desk.perform(MakePlanOrder(plan: plan.id, nominal: Day(iso: "2027-03-01")), by: plans.ann)
        }
        #expect(try plans.desk.plans().first?.missed == 3)
    }

    @Test func theNextVisitComesEarlyWhenSomebodySaysSo() throws {
        let plan = try plans.monthly()
        _ = try plans.desk.generatePlanOrders()
        _ = try plans.desk.perform(MakePlanOrder(plan: plan.id), by: plans.ann)
        #expect(try plans.made(plan).map(\.made.date.iso) == ["2026-12-01", "2027-01-04"])
        #expect(try plans.made(plan).map(\.made.isByHand) == [false, true])
        plans.wind(to: "2027-01-02")
        #expect(try plans.desk.generatePlanOrders().isEmpty, "it was made in November")
        // Taken back, the visit is asked for again.
        _ = try plans.desk.undo(by: plans.ann)
        #expect(try plans.made(plan).count == 1)
        #expect(try plans.desk.generatePlanOrders().count == 1)
    }

    @Test func aPlanThatCountsFromCompletionsWaitsForItsOrder() throws {
        let first = Day(iso: "2026-12-01")!
        let plan = try plans.plan(.afterCompletion(CompletionStep(6, .months), first: first))
        _ = try plans.desk.generatePlanOrders()
        let number = try #require(try plans.made(plan).first?.number)
        plans.wind(to: "2027-05-20")
        #expect(try plans.desk.generatePlanOrders().isEmpty, "the first one is not done")
        try plans.complete(number, on: "2027-05-21", by: plans.company.ewa)
        #expect(try plans.desk.plans().first?.lastDone?.iso == "2027-05-21")
        plans.wind(to: "2027-11-08")
        _ = try plans.desk.generatePlanOrders()
        #expect(try plans.made(plan).map(\.nominal.iso) == ["2026-12-01", "2027-11-21"])
    }

    @Test func aPlanThatHaltsMakesNothing() throws {
        let plan = try plans.monthly()
        _ = try plans.desk.perform(
            SuspendPlan(plan: plan.id, from: plans.today, to: Day(iso: "2026-12-31")), by: plans.ann)
        #expect(try plans.desk.generatePlanOrders().isEmpty)
        #expect(try plans.desk.plans().first?.state == .halted(until: Day(iso: "2026-12-31")))
        _ = try plans.desk.perform(ResumePlan(plan: plan.id, from: plans.today), by: plans.ann)
        #expect(try plans.desk.generatePlanOrders().count == 1)
        _ = try plans.desk.perform(EndPlan(plan: plan.id, on: Day(iso: "2026-12-10")!), by: plans.ann)
        plans.wind(to: "2026-12-28")
        #expect(try plans.desk.generatePlanOrders().isEmpty)
        #expect(try plans.desk.plans().first?.state == .ended(Day(iso: "2026-12-10")!))
    }

    @Test func whatCannotBeAPlanIsRefusedWithASentence() throws {
        let wording = Wording(.english, SmallCompany.calendar)
        func refusal(_ rule: PlanRule, _ change: @escaping (inout PlanDraft) -> Void = { _ in }) -> String {
            do {
                try plans.plan(rule, change)
                return ""
            } catch let refusal as Refusal {
                return refusal.sentence(wording)
            } catch { return "\(error)" }
        }
        let never = try plans.rule("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", from: "2026-01-01")
        #expect(refusal(never) == "Not saved: this rule never fires (30 February). 0 days in 12 months.")
        let over = try plans.rule("FREQ=MONTHLY;UNTIL=20251231", from: "2026-01-01")
        #expect(refusal(over).hasPrefix("Not saved: UNTIL=20251231 lies before the start."))
        let weekly = try plans.rule("FREQ=WEEKLY", from: "2026-01-05")
        let wide = refusal(weekly) { $0.terms.tolerance = Tolerance(before: 0, after: 9) }
        #expect(wide == "Not saved: a tolerance of 9 days is longer than the 7 days between two visits.")
        #expect(refusal(.afterCompletion(CompletionStep(0, .months), first: plans.today)).hasPrefix("Not saved: "))
        #expect(throws: RecurrenceFault.self) { try RecurrenceRule("FREQ=SECONDLY") }
        #expect(try plans.desk.plans().isEmpty)
    }

    @Test func aPlanThatIsRefusedDoesNotKeepTheOthersBack() throws {
        let broken = try plans.monthly { $0.assets = [] }
        let sound = try plans.monthly()
        // The device that the plan names is gone from its site.
        try plans.company.store.write(at: plans.company.clock.now) { transaction in
            var plan = broken
            plan.assets = [Identifier(4_711)]
            try transaction.update(plan)
        }
        #expect(throws: Refusal.self) { try plans.desk.generatePlanOrders() }
        #expect(try plans.made(broken).isEmpty)
        #expect(try plans.made(sound).count == 1)
    }

    @Test func freeDaysOfTheCompanyMoveVisits() throws {
        let plan = try plans.monthly()
        _ = try plans.desk.perform(
            SetCompanyDay(day: Day(iso: "2026-12-01")!, .free(name: "Inwentaryzacja")), by: plans.ann)
        let preview = try plans.desk.preview(plan.id)
        let wording = Wording(.english, SmallCompany.calendar, today: plans.today)
        #expect(preview.visits.count == 12)
        #expect(preview.days[0].occurrence.date.iso == "2026-12-02" && preview.days[0].occurrence.because == .own)
        #expect(preview.why(preview.days[0], wording) == "Inwentaryzacja: 1 day later, inside ±5 days")
        #expect(
            preview.why(preview.days[1], wording) == "New Year, then a weekend: 3 days later, inside ±5 days")
        _ = try plans.desk.perform(SetCompanyDay(day: Day(iso: "2026-12-01")!, .ordinary), by: plans.ann)
        #expect(try plans.desk.preview(plan.id).days[0].occurrence.date.iso == "2026-12-01")
        _ = try plans.desk.perform(SetWorkCalendar(publicHolidays: false), by: plans.ann)
        #expect(try plans.desk.preview(plan.id).days[1].occurrence.date.iso == "2027-01-01")
    }
}
