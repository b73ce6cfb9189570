import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// The tasks of an order have an order and a waiting time between them: prices, drops, plans and changes keep them.
@Suite struct ChainStories {
    private let chained: ChainedCompany
    private let first: Visit
    private let second: Visit
    private var company: SmallCompany { chained.company }
    private let monday = SmallCompany.monday

    init() throws {
        chained = try ChainedCompany()
        let visits = try chained.twoVisits()
        (first, second) = (visits[0], visits[1])
    }

    private func request(_ iterations: Int = 200) -> PlanRequest {
        PlanRequest(from: monday, through: monday + 4, budget: .iterations(done: iterations, schedule: iterations))
    }

    @Test func aVisitHasNoPriceAsLongAsTheOneBeforeItHasNoTime() throws {
        #expect(try chained.price(second, company.jan, monday) == .impossible(.intake(.waitsForVisit(1))))
        guard case .fits = try chained.price(first, company.jan, monday) else {
            Issue.record("the first one fits")
            return
        }
    }

    @Test func itFitsOnceTheWaitingIsOver() throws {
        try company.place(first, company.jan, day: monday, at: SmallCompany.at("10:00"))
        let ready = try company.reload(first).placement!.end + 86_400
        guard case .impossible = try chained.price(second, company.ewa, monday) else {
            Issue.record("not on the same day")
            return
        }
        guard case .fits(let ways) = try chained.price(second, company.ewa, monday + 1) else {
            Issue.record("on the next day it fits")
            return
        }
        #expect(ways.allSatisfy { $0.start >= ready })
        try company.place(second, company.ewa, day: monday + 1)
        #expect(try company.reload(second).placement!.start >= ready)
        #expect(try chained.disorder().isEmpty)
    }

    /// A repair that places both tasks of an order in their order breaks nothing.
    @Test func aRepairOfBothTasksKeepsTheirOrderAndSaysSo() throws {
        let solved = try company.outage([.emergency(first.order)])
        let best = try #require(solved.answer.proposals.first)
        #expect(Set(best.moves.map(\.visit)) == [first.id, second.id])
        #expect(
            best.moves.allSatisfy(\.breaches.isEmpty) && best.totals.againstRules == 0, "\(best.moves.map(\.breaches))")
        _ = try company.accept(solved)
        #expect(try chained.disorder().isEmpty)
    }

    @Test func aDropAgainstTheOrderTakesAReasonAndIsMarked() throws {
        try company.place(first, company.jan, day: monday, at: SmallCompany.at("10:00"))
        #expect(throws: Refusal.self) { try company.place(second, company.ewa, day: monday) }
        let exact = PlaceVisit(
            visit: second.id, technician: company.ewa.id, day: monday + 1, start: SmallCompany.at("09:00", monday + 1),
            isExact: true)
        let refusal = #expect(throws: Refusal.self) { try company.desk.perform(exact, by: company.ann) }
        guard case .planning(.rules(_, _, _, let breaches)) = refusal else {
            Issue.record("\(String(describing: refusal))")
            return
        }
        #expect(breaches.contains { $0.rule == "order" }, "\(breaches)")
        try company.place(second, company.ewa, day: monday, override: "klient prosi")
        let sheet = try company.desk.view(from: monday, days: 1).sheets[CellKey(company.ewa.id, monday)]
        #expect(sheet?.stops.first?.breaches.contains { $0.rule == "order" } == true)
    }

    @Test func theFirstStaysBeforeWhatWaitsForIt() throws {
        try company.place(first, company.jan, day: monday, at: SmallCompany.at("10:00"))
        try company.place(second, company.ewa, day: monday + 3)
        guard case .impossible(.intake(.endsAfterNext(2, _))) = try chained.price(first, company.jan, monday + 4) else {
            Issue.record("\(try chained.price(first, company.jan, monday + 4))")
            return
        }
        guard case .fits = try chained.price(first, company.jan, monday + 1) else {
            Issue.record("a day later the second still has its waiting")
            return
        }
    }

    @Test func takingTheFirstAwayTellsWhoWaits() throws {
        try company.place(first, company.jan, day: monday, at: SmallCompany.at("10:00"))
        try company.place(second, company.ewa, day: monday + 1)
        // Seen by a desk that keeps its view.
        _ = try company.desk.view(from: monday, days: 5)
        let receipt = try company.desk.perform(UnplaceVisit(visit: first.id), by: company.ann)
        #expect(receipt.breaks.map(\.visit) == [second.id])
        #expect(receipt.breaks.first?.breaches == [.intake(.waitsForVisit(1))])
        let view = try company.desk.view(from: monday, days: 5)
        let sheet = view.sheets[CellKey(company.ewa.id, monday + 1)]
        #expect(sheet?.stops.first?.breaches == [.intake(.waitsForVisit(1))])
    }

    @Test func whatIsDoneCountsByWhenItEnded() throws {
        try company.place(first, company.jan, day: monday, at: SmallCompany.at("10:00"))
        _ = try company.desk.perform(DispatchVisit(visit: first.id), by: company.ann)
        for (act, time) in [(VisitAct.accept, "09:00"), (.travel, "09:30"), (.arrive, "10:00"), (.start, "10:00")] {
            company.clock.now = SmallCompany.at(time)
            _ = try company.desk.perform(ReportVisit(visit: first.id, act: act), by: company.ann)
        }
        company.clock.now = SmallCompany.at("14:00")
        _ = try company.desk.perform(
            ReportVisit(visit: first.id, act: .complete, reason: "dłużej", signedBy: "Jan Nowak"), by: company.ann)
        guard case .fits(let ways) = try chained.price(second, company.ewa, monday + 1) else {
            Issue.record("it may follow")
            return
        }
        #expect(ways.allSatisfy { $0.start >= SmallCompany.at("14:00", monday + 1) })
    }

    @Test func aPlanPlacesBothInTheirOrder() throws {
        let diff = try company.desk.plan(request())
        #expect(diff.moves.count == 2 && diff.unplanned.isEmpty, "\(diff.unplanned)")
        _ = try company.desk.perform(ApplyPlan(base: diff.base, moves: diff.moves), by: company.ann)
        #expect(try chained.disorder().isEmpty)
        #expect(try company.desk.plan(request()).moves == [], "and leaves them so")
    }

    @Test func aPlanOfTheSecondAloneIsNotTaken() throws {
        let diff = try company.desk.plan(request())
        let later = try #require(diff.moves.first { $0.visit == second.id })
        let receipt = try company.desk.perform(ApplyPlan(base: diff.base, moves: [later]), by: company.ann)
        #expect(receipt.skipped.count == 1)
        #expect(try company.reload(second).state == .open)
    }

    @Test func whatWaitsForAVisitThatFindsNoPlaceSaysSo() throws {
        let span = TimeWindow(start: SmallCompany.at("00:00"), end: SmallCompany.at("00:00", monday + 7))!
        for technician in [company.ewa, company.jan, company.piotr] {
            _ = try company.desk.perform(
                RecordAbsence(technician: technician.id, window: span, kind: .holiday), by: company.ann)
        }
        let diff = try company.desk.plan(request())
        let reason = try #require(diff.unplanned.first { $0.visit == second.id }).reason
        #expect(reason == .rule(.intake(.waitsForVisit(1))))
    }

    @Test func aChainOfThreeIsPlannedWhole() throws {
        let order = try chained.order(
            [
                TaskTemplate(duration: 60), TaskTemplate(duration: 60, after: [0], lag: 120),
                TaskTemplate(duration: 60, after: [0, 1], lag: 1440),
            ], site: 1, code: "trzy")
        let diff = try company.desk.plan(request())
        #expect(diff.unplanned.isEmpty, "\(diff.unplanned)")
        let receipt = try company.desk.perform(ApplyPlan(base: diff.base, moves: diff.moves), by: company.ann)
        #expect(receipt.skipped.isEmpty, "\(receipt.skipped)")
        #expect(try chained.visits(order).allSatisfy { $0.state == .planned })
        #expect(try chained.disorder().isEmpty)
    }
}
