import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// What was told by a slip, and what it was.
@Suite struct CorrectionTests {
    let company: SmallCompany
    let order: Order
    let visit: Visit

    init() throws {
        company = try SmallCompany()
        (order, visit) = try company.newOrder(by: company.bob)
        try company.place(visit, company.ewa)
        _ = try company.desk.perform(DispatchVisit(visit: visit.id), by: company.ann)
    }

    @discardableResult
    private func report(
        _ act: VisitAct, at time: String? = nil, reason: String? = nil, of other: Visit? = nil
    ) throws -> Receipt {
        if let time { company.clock.now = SmallCompany.at(time) }
        let reason =
            reason ?? ([.partial, .needsParts, .noAccess, .pause, .abort, .reject].contains(act) ? "tak" : nil)
        return try company.desk.perform(
            ReportVisit(
                visit: (other ?? visit).id, act: act, reason: reason, signedBy: act == .complete ? "Anna Nowak" : nil),
            by: company.ann)
    }

    @discardableResult
    private func correct(
        _ act: VisitAct? = nil, at time: String? = nil, reason: String? = nil, signedBy: String? = nil,
        of other: Visit? = nil
    ) throws -> Receipt {
        try company.desk.perform(
            CorrectReport(
                visit: (other ?? visit).id, act: act, at: time.map { SmallCompany.at($0) }, reason: reason,
                signedBy: signedBy), by: company.bob)
    }

    /// On site and at work since 8:30.
    private func work() throws {
        try report(.accept)
        try report(.travel, at: "08:00")
        try report(.arrive, at: "08:25")
        try report(.start, at: "08:30")
    }

    private func events() throws -> [VisitEvent] { try company.store.read { try $0.events(of: visit.id) } }
    private func visits() throws -> [Visit] { try company.store.read { try $0.visits(of: order.id) } }

    private func obstacle(_ body: () throws -> Void) -> CorrectionObstacle? {
        do {
            try body()
        } catch Refusal.execution(.notCorrectable(_, let obstacle)) {
            return obstacle
        } catch {
            Issue.record("\(error)")
        }
        return nil
    }

    @Test func completedBySlipGoesOnAndBothStayOnRecord() throws {
        try work()
        try report(.complete, at: "09:00")
        #expect(try company.reload(order).state == .done)
        let receipt = try correct(.withdraw, reason: "zły klawisz")
        #expect(try company.reload(visit).state == .working)
        #expect(try company.reload(order).state == .inProgress)
        #expect(try company.reload(visit).placement?.end == SmallCompany.at("09:25"))
        #expect(try events().map(\.act) == [.dispatch, .accept, .travel, .arrive, .start, .complete, .withdraw])
        #expect(try events().effective.map(\.act) == [.dispatch, .accept, .travel, .arrive, .start])
        let words = receipt.summary.sentence(Wording(.english, SmallCompany.calendar))
        #expect(words == "ZS/2026/000001, Ewa Zych: “completed 09:00” did not happen: zły klawisz.")
        try report(.complete, at: "10:00")
        #expect(VisitTimes(try events()).workMinutes == 90)
    }

    @Test func aWrongTimeIsCorrectedAloneAndTimesFollow() throws {
        try work()
        try report(.complete, at: "10:00")
        try correct(at: "09:45")
        #expect(VisitTimes(try events()).workMinutes == 75)
        #expect(try company.reload(visit).placement?.end == SmallCompany.at("09:45"))
        #expect(try events().effective.last?.signedBy == "Anna Nowak")
        // A correction of the correction.
        try correct(at: "09:50")
        #expect(VisitTimes(try events()).workMinutes == 80)
        #expect(try events().filter { $0.act == .complete }.count == 3)
        #expect(throws: Refusal.desk(.invalid(field: .at, .beforeTheLast(SmallCompany.at("08:30"))))) {
            try correct(at: "08:00")
        }
        #expect(obstacle { try correct(at: "09:50") } == .nothingDiffers)
    }

    @Test func aWrongArrivalMovesTheVisitAndKeepsThePlan() throws {
        let planned = try #require(try company.reload(visit).placement)
        try report(.accept)
        try report(.travel, at: "08:00")
        try report(.arrive, at: "08:25")
        try correct(at: "08:20")
        #expect(try company.reload(visit).placement?.start == SmallCompany.at("08:20"))
        #expect(VisitTimes(try events()).planned == TimeWindow(start: planned.start, end: planned.end))
        try correct(.withdraw, reason: "jeszcze jedzie")
        #expect(try company.reload(visit).state == .enRoute)
        let back = try #require(try company.reload(visit).placement)
        #expect(back.leader == planned.leader && back.day == planned.day && back.parts == planned.parts)
        #expect(back.start == planned.start && back.end == planned.end)
    }

    @Test func aWrongEndOpensOrCancelsTheReturnVisit() throws {
        try work()
        try report(.complete, at: "09:00")
        let opened = try correct(.partial, reason: "brak uszczelki")
        #expect(try visits().map(\.state) == [.partial, .open])
        #expect(try company.reload(order).state == .inProgress)
        #expect(opened.summary.sentence(Wording(.english, SmallCompany.calendar)).hasSuffix("Return visit 2 is open."))
        // Another kind of unfinished keeps it.
        try correct(.needsParts, reason: "uszczelka")
        #expect(try visits().map(\.state) == [.needsParts, .open])
        let gone = try correct(.complete, signedBy: "Anna Nowak")
        #expect(try visits().map(\.state) == [.completed, .cancelled])
        #expect(try company.reload(order).state == .done)
        #expect(gone.summary.sentence(Wording(.polish, SmallCompany.calendar)).contains("powrotna nr 2 anulowana"))
    }

    @Test func aReturnVisitThatWasPromisedIsNamedAndOneThatWasSentIsNotTakenAway() throws {
        try work()
        try report(.partial, at: "09:00")
        let second = try #require(try visits().last)
        try company.place(second, company.jan, day: SmallCompany.monday + 1)
        let window = try #require(
            TimeWindow(
                start: SmallCompany.at("08:00", SmallCompany.monday + 1),
                end: SmallCompany.at("10:00", SmallCompany.monday + 1)))
        _ = try company.desk.perform(
            PromiseWindow(visit: second.id, window: window, toldTo: "Anna Nowak"), by: company.ann)
        _ = try company.desk.perform(DispatchVisit(visit: second.id), by: company.ann)
        #expect(
            obstacle { try correct(.complete, signedBy: "A") } == .returnVisit(number: 2, .dispatched))
        #expect(try company.reload(visit).state == .partial)
        _ = try company.desk.perform(RecallVisit(visit: second.id), by: company.ann)
        let receipt = try correct(.complete, signedBy: "A")
        #expect(try visits().map(\.state) == [.completed, .cancelled])
        guard case .execution(.visitCorrected(_, let told)) = receipt.summary else {
            Issue.record("\(receipt.summary)")
            return
        }
        #expect(told.cancelled == 2 && told.lostPromise?.toldTo == "Anna Nowak")
    }

    @Test func aTechnicianWhoIsAtAnotherVisitByNowIsNotAtTwo() throws {
        let other = try company.newOrder(site: 1, by: company.bob).visit
        try company.place(other, company.ewa, at: SmallCompany.at("12:00"))
        _ = try company.desk.perform(DispatchVisit(visit: other.id), by: company.ann)
        try work()
        try report(.complete, at: "09:00")
        try report(.accept, of: other)
        try report(.travel, at: "09:10", of: other)
        #expect(throws: Refusal.self) { try correct(.withdraw, reason: "pomyłka") }
        #expect(try company.reload(visit).state == .completed)
        // What leaves one visit under way is possible.
        try correct(.partial, reason: "reszta jutro")
        #expect(try company.reload(visit).state == .partial)
    }

    @Test func noAccessInsteadOfWorkAndBack() throws {
        try work()
        // From on site one may have had no access.
        try correct(.noAccess, reason: "zamknięte")
        #expect(try visits().map(\.state) == [.noAccess, .open])
        try correct(.start)
        #expect(try visits().map(\.state) == [.working, .cancelled])
        try correct(.withdraw, reason: "nikogo nie było")
        #expect(try company.reload(visit).state == .onSite)
        try report(.noAccess, at: "08:40", reason: "zamknięte")
        #expect(try visits().map(\.state) == [.noAccess, .cancelled, .open])
    }

    @Test func aRejectionBySlipGivesTheVisitBackIfThePlaceIsFree() throws {
        let placed = try #require(try company.reload(visit).placement)
        try report(.reject)
        #expect(try company.reload(visit).state == .open)
        let other = try company.newOrder(by: company.bob).visit
        try company.place(other, company.ewa, at: placed.start)
        #expect(
            obstacle { try correct(.accept) } == .placeTaken(by: OrderNumber(year: 2026, sequence: 2)))
        _ = try company.desk.undo(by: company.ann)
        try correct(.accept)
        #expect(try company.reload(visit).state == .accepted)
        #expect(try company.reload(visit).placement == placed)
        #expect(try company.reload(order).state == .dispatched)
    }

    @Test func nothingToldAndWhatIsSettledIsNotCorrected() throws {
        #expect(obstacle { try correct(.withdraw, reason: "x") } == .nothingTold)
        try work()
        try report(.complete, at: "09:00")
        try company.store.write(at: company.clock.now) { transaction in
            var settling = try #require(try transaction.read.find(order.id))
            (settling.stage, settling.state) = (.inSettlement, .inSettlement)
            try transaction.update(settling)
        }
        #expect(obstacle { try correct(.withdraw, reason: "x") } == .order(.inSettlement))
    }

    @Test func aVisitThatWasOnlySentIsToldWholeInOneEntry() throws {
        company.clock.now = SmallCompany.at("11:00")
        let entries = try company.desk.journal().count
        let command = ReportVisit(
            visit: visit.id, act: .complete, at: SmallCompany.at("10:30"), started: SmallCompany.at("09:00"),
            signedBy: "Anna Nowak", note: "wymieniono filtr")
        _ = try company.desk.perform(command, by: company.ann)
        #expect(try company.desk.journal().count == entries + 1)
        #expect(try events().map(\.act) == [.dispatch, .accept, .travel, .arrive, .start, .complete])
        let times = VisitTimes(try events())
        #expect(times.workMinutes == 90 && times.travelMinutes == nil)
        let placement = try #require(try company.reload(visit).placement)
        #expect(placement.start == SmallCompany.at("09:00") && placement.end == SmallCompany.at("10:30"))
        #expect(try company.reload(order).state == .done)
        #expect(try events().last?.signedBy == "Anna Nowak" && events().last?.note == "wymieniono filtr")
        #expect(throws: Refusal.self) { try company.desk.undo(by: company.bob) }
    }

    @Test(arguments: [VisitAct.partial, .needsParts]) func unfinishedWorkSaysWhatIsLeft(act: VisitAct) throws {
        try work()
        #expect(throws: Refusal.desk(.missingReason)) {
            try company.desk.perform(ReportVisit(visit: visit.id, act: act), by: company.ann)
        }
        #expect(throws: Refusal.desk(.missingReason)) {
            try company.desk.perform(ReportVisit(visit: visit.id, act: .complete), by: company.ann)
        }
        let receipt = try report(act, reason: "pompa 25-60")
        let words = receipt.summary.sentence(Wording(.english, SmallCompany.calendar))
        #expect(words.hasSuffix(": pompa 25-60. Return visit 2 is open."))
    }
}
