import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// A visit that waits for a part waits until the day on which it is expected; what was not finished goes on in a visit that
/// knows where it came from.
@Suite struct AwaitedPartStories {
    private let company: SmallCompany
    private let order: Order
    private let visit: Visit
    private let monday = SmallCompany.monday
    private let wait = PartWait("sprężarka", expected: SmallCompany.monday + 2)

    init() throws {
        company = try SmallCompany()
        (order, visit) = try company.newOrder()
    }

    private func price(_ visit: Visit, _ day: Day) throws -> CellPrice {
        try #require(try company.desk.prices(of: visit.id, days: [day])[CellKey(company.jan.id, day)])
    }

    private func awaiting(_ wait: PartWait?) throws -> Receipt {
        try company.desk.perform(AwaitPart(visit: visit.id, wait: wait), by: company.ann)
    }

    @Test func itFitsOnlyFromThatDayOn() throws {
        _ = try awaiting(wait)
        #expect(try price(visit, monday + 1) == .impossible(.intake(.waitsForPart(wait))))
        guard case .fits = try price(visit, monday + 2) else {
            Issue.record("the part is there")
            return
        }
        #expect(throws: Refusal.self) { try company.place(visit, company.jan) }
        try company.place(visit, company.jan, override: "bez części")
        #expect(try company.desk.findings().contains { $0.kind == "broken-parts" })
        _ = try awaiting(nil)
        #expect(try company.desk.findings().contains { $0.kind == "broken-parts" } == false)
    }

    @Test func whatStandsTooEarlyIsTold() throws {
        try company.place(visit, company.jan)
        let receipt = try awaiting(wait)
        #expect(receipt.breaks.map(\.visit) == [visit.id])
        #expect(receipt.breaks.first?.breaches == [.intake(.waitsForPart(wait))])
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.reload(visit).wait == nil)
    }

    @Test func aPlanWaitsToo() throws {
        _ = try awaiting(wait)
        let early = PlanRequest(from: monday, through: monday + 1, budget: .iterations(done: 10, schedule: 10))
        let reason = try #require(try company.desk.plan(early).unplanned.first).reason
        #expect(reason == .rule(.intake(.waitsForPart(wait))))
        let request = PlanRequest(from: monday, through: monday + 4, budget: .iterations(done: 10, schedule: 10))
        let diff = try company.desk.plan(request)
        #expect(diff.moves.first?.to.map { $0.day >= monday + 2 } == true)
        _ = try awaiting(PartWait("sprężarka", expected: monday + 4))
        let receipt = try company.desk.perform(ApplyPlan(base: diff.base, moves: diff.moves), by: company.ann)
        #expect(receipt.skipped.count == 1, "the plan did not know")
    }

    @Test func aPlanReTimesTheDayOfWhatStandsTooEarly() throws {
        try company.place(visit, company.jan)
        _ = try awaiting(wait)
        let from = try #require(try company.reload(visit).placement)
        func moved(_ day: Day, by seconds: Int) throws -> Receipt {
            let to = Placement(
                assignments: from.assignments, day: day, start: from.start + seconds, end: from.end + seconds)
            let move = PlanMove(visit: visit.id, order: order.number, from: from, to: to)
            return try company.desk.perform(ApplyPlan(base: 0, moves: [move]), by: company.ann)
        }
        #expect(try moved(monday + 1, by: 86400).skipped.count == 1, "no other day without the part")
        #expect(try company.reload(visit).placement == from)
        #expect(try moved(monday, by: 900).skipped.isEmpty)
        #expect(try company.reload(visit).placement?.start == from.start + 900)
    }

    @Test func aReturnVisitWaitsAndSaysWhereItComesFrom() throws {
        try company.place(visit, company.jan, day: monday, at: SmallCompany.at("08:30"))
        _ = try company.desk.perform(DispatchVisit(visit: visit.id), by: company.ann)
        company.clock.now = SmallCompany.at("10:00")
        let report = ReportVisit(
            visit: visit.id, act: .needsParts, at: SmallCompany.at("09:50"), started: SmallCompany.at("09:00"),
            reason: "sprężarka", expected: monday + 2)
        _ = try company.desk.perform(report, by: company.ann)
        let next = try #require(try company.store.read { try $0.visits(of: order.id) }.last)
        #expect(next.returnOf == visit.id && next.wait == wait)
        #expect(try price(next, monday + 1) == .impossible(.intake(.waitsForPart(wait))))
    }

    @Test func aReturnVisitHasThePartsAndTheAnswersOfTheFirst() throws {
        let content = ServiceTypeContent(
            code: "ups", title: "Naprawa UPS", category: .repair, tasks: [TaskTemplate(duration: 60)],
            checklist: [
                ChecklistItem(question: "napięcie", answer: .number, unit: "V"), ChecklistItem(question: "działa"),
            ], parts: [PartLine(code: "AKU-12", quantity: 2)!])
        _ = try company.desk.perform(CreateServiceType(content), by: company.ann)
        var draft = OrderDraft(customer: company.customer.id, site: company.sites[0].id, title: "UPS", duration: 60)
        draft.take(try company.desk.serviceType(named: "ups", .whole))
        let number = try company.desk.perform(CreateOrder(draft), by: company.ann).summary.orders[0]
        let order = try company.desk.order(named: number.description)
        func visits() throws -> [Visit] { try company.store.read { try $0.visits(of: order.id) } }
        func go(_ visit: Visit, _ start: String) throws {
            try company.place(visit, company.jan, day: monday, at: SmallCompany.at(start))
            _ = try company.desk.perform(DispatchVisit(visit: visit.id), by: company.ann)
        }
        try go(try visits()[0], "08:30")
        company.clock.now = SmallCompany.at("10:00")
        _ = try company.desk.perform(
            ReportVisit(
                visit: try visits()[0].id, act: .needsParts, at: SmallCompany.at("09:50"),
                started: SmallCompany.at("09:00"), reason: "akumulator",
                answers: [SaidAnswer(question: "napięcie", words: "11.2")]), by: company.ann)
        let next = try #require(try visits().last)
        let first = try #require(try visits().first)
        #expect(next.returnOf == first.id && next.skills == first.skills)
        try go(next, "12:00")
        company.clock.now = SmallCompany.at("13:30")
        func complete(_ answers: [SaidAnswer]?) throws {
            _ = try company.desk.perform(
                ReportVisit(
                    visit: next.id, act: .complete, at: SmallCompany.at("13:20"), started: SmallCompany.at("12:40"),
                    signedBy: "Anna Lis", answers: answers), by: company.ann)
        }
        #expect(throws: Refusal.checklists(.missing(order.number, ["działa"])), "what was answered is not asked again")
        {
            try complete(nil)
        }
        try complete([SaidAnswer(question: "działa", words: "tak")])
        let done = try company.reload(order)
        #expect(done.state == .done && done.parts == [PartLine(code: "AKU-12", quantity: 2)!])
        let wording = Wording(.english, SmallCompany.calendar)
        let detail = try company.desk.detail(of: order.id)
        #expect(detail.chainWords(of: next, wording).first == "return of visit 1")
    }

    @Test func aDayThatIsOverOrNoReasonForItIsRefused() throws {
        #expect(throws: Refusal.self) { _ = try awaiting(PartWait("x", expected: monday - 1)) }
        #expect(throws: Refusal.self) { _ = try awaiting(PartWait("", expected: monday)) }
        #expect(throws: Refusal.self) {
            try company.desk.perform(
                ReportVisit(visit: visit.id, act: .accept, expected: monday + 1), by: company.ann)
        }
        #expect(try company.reload(visit) == visit)
    }
}
