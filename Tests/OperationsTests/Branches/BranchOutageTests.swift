import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// A repair that is kept as a branch, to be thought about and applied.
@Suite struct BranchOutageTests {
    private let tuesday = SmallCompany.monday + 1

    private func sick(_ company: SmallCompany) throws -> OutageCase {
        try company.outage([.off(company.ewa.id, SmallCompany.span("07:00", "24:00"))])
    }

    @Test func aKeptRepairSendsNothingAndIsAppliedWithAllThatHappened() throws {
        let company = try SmallCompany()
        let (sent, planned) = (try company.newOrder().visit, try company.newOrder(site: 1).visit)
        for visit in [sent, planned] { try company.place(visit, company.ewa) }
        try company.promise(planned, SmallCompany.span("08:00", "09:00"))
        try company.send(sent)
        let before = try company.plan()
        let solved = try sick(company)
        let line = try company.branches.keep(company.acceptance(solved), as: "awaria Ewy", by: company.ann)
        #expect(line.standing == .level)
        #expect(try company.plan() == before)
        #expect(try company.absences().isEmpty)
        #expect(try company.reload(sent).state == .dispatched)
        let accepted = try company.inBranch("awaria Ewy") { desk in
            try desk.store.read { try $0.visit(sent.id)?.placement }
        }
        #expect(accepted?.leader != company.ewa.id || accepted?.day != SmallCompany.monday)
        // The day goes on meanwhile.
        try company.newOrder(by: company.bob)
        let review = try company.review("awaria Ewy")
        #expect(review.left.isEmpty, "\(review.left)")
        #expect(review.roster.absences.count == 1)
        #expect(Set(review.diff.moves.map(\.visit)) == [sent.id, planned.id])
        let receipt = try company.branches.apply(review, review.diff.moves, by: company.ann)
        #expect(receipt.skipped.isEmpty, "\(receipt.skipped)")
        #expect(try company.absences().count == 1)
        #expect(try company.reload(sent).state == .dispatched, "sent again to whom it goes now")
        #expect(try company.reload(sent).placement?.start == accepted?.start)
        let acts = try company.store.read { try $0.events(of: sent.id).map(\.act) }
        #expect(acts == [.dispatch, .recall, .dispatch])
        let (promise, place) = (try company.reload(planned).promise, try company.reload(planned).placement)
        let isKept = promise.flatMap { promise in place.map { promise.window.contains($0.start) } } ?? false
        #expect(try company.desk.outageCalls().map(\.call.visit) == (isKept ? [] : [planned.id]))
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.absences().isEmpty)
        #expect(try company.reload(sent).placement?.leader == company.ewa.id)
    }

    @Test func workUnderWayIsBrokenOffWhenTheBranchIsApplied() throws {
        let company = try SmallCompany()
        let begun = try company.newOrder(minutes: 120).visit
        try company.place(begun, company.ewa, at: SmallCompany.at("08:30"))
        try company.send(begun)
        company.clock.now = SmallCompany.at("08:00")
        for (act, time) in [(VisitAct.accept, "08:00"), (.travel, "08:10"), (.arrive, "08:30"), (.start, "08:30")] {
            company.clock.now = SmallCompany.at(time)
            _ = try company.desk.perform(ReportVisit(visit: begun.id, act: act), by: company.ann)
        }
        company.clock.now = SmallCompany.at("09:00")
        let solved = try company.outage([.off(company.ewa.id, SmallCompany.span("09:00", "24:00"))])
        _ = try company.branches.keep(company.acceptance(solved), as: "awaria", by: company.ann)
        #expect(try company.reload(begun).state == .working)
        company.clock.now = SmallCompany.at("09:20")
        try company.newOrder(by: company.bob)
        let review = try company.review("awaria")
        #expect(review.roster.broken.map(\.visit) == [begun.id])
        let rest = try #require(review.diff.moves.first)
        #expect(rest.visit.rawValue == -begun.id.rawValue)
        _ = try company.branches.apply(review, review.diff.moves, by: company.ann)
        #expect(try company.reload(begun).state == .partial)
        let visits = try company.store.read { try $0.visits(of: begun.order) }
        #expect(visits.count == 2)
        #expect(visits[1].placement != nil)
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.reload(begun).state == .working)
    }

    @Test func workThatWasFinishedMeanwhileIsAFact() throws {
        let company = try SmallCompany()
        let begun = try company.newOrder(minutes: 60).visit
        try company.place(begun, company.ewa, at: SmallCompany.at("08:30"))
        try company.send(begun)
        for (act, time) in [(VisitAct.accept, "08:00"), (.travel, "08:10"), (.arrive, "08:30"), (.start, "08:30")] {
            company.clock.now = SmallCompany.at(time)
            _ = try company.desk.perform(ReportVisit(visit: begun.id, act: act), by: company.ann)
        }
        let solved = try company.outage([.off(company.ewa.id, SmallCompany.span("08:30", "24:00"))])
        _ = try company.branches.keep(company.acceptance(solved), as: "awaria", by: company.ann)
        company.clock.now = SmallCompany.at("09:20")
        _ = try company.desk.perform(ReportVisit(visit: begun.id, act: .complete, reason: "x"), by: company.ann)
        let review = try company.review("awaria")
        #expect(review.roster.broken.isEmpty)
        #expect(review.diff.moves.isEmpty)
        #expect(review.left.map(\.reason) == [.fact(.completed)])
        #expect(review.roster.absences.count == 1, "she is off all the same")
    }

    @Test func aRepairThatDoesNotHoldAnyMoreIsNotKept() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder().visit
        try company.place(visit, company.ewa)
        let solved = try sick(company)
        try company.place(visit, company.jan, day: tuesday, by: company.bob)
        #expect(throws: Refusal.self) {
            try company.branches.keep(company.acceptance(solved), as: "awaria", by: company.ann)
        }
        #expect(try company.branches.lines().isEmpty)
    }
}
