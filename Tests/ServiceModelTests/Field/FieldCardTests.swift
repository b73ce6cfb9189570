import ServiceModel
import Testing

/// What the desk and the field cannot settle between them, beyond the shared scenarios.
@Suite struct FieldCardTests {
    private let visit = Visit.ID(1)
    private let other = Visit.ID(2)
    private let kowalski = Technician.ID(1)
    private let nowak = Technician.ID(2)
    private let morning = warsaw.timestamp(iso8601: "2026-11-23T08:00:00+01:00")!

    private func fold() -> FieldFold {
        FieldFold(
            [
                FieldVisit(id: visit, technician: kowalski, state: .dispatched, version: 1),
                FieldVisit(id: other, technician: nowak, state: .dispatched, version: 1),
            ], phones: ["k": kowalski, "n": nowak])
    }

    private func tell(
        _ fold: inout FieldFold, _ phone: String, _ number: Int, _ act: FieldAct, seen: Int = 1, visit: Visit.ID? = nil
    ) {
        let at = morning + number * 600
        let event = FieldEvent(
            id: "\(phone)-\(number)", phone: phone, number: number, act: act, visit: visit ?? self.visit, phoneTime: at,
            seen: seen)
        fold.take(FieldDelivery(phone: phone, sentAt: at, upTo: number, events: [event]), at: at)
    }

    @Test func anAcceptanceOfTheOldTimeIsNoneUntilTheNewOneIsAccepted() {
        var fold = fold()
        let done = fold.take(.move, on: visit)
        #expect(done)
        tell(&fold, "k", 1, .accept, seen: 1)
        #expect(fold.outcomes[visit]?.state == .dispatched)
        #expect(fold.cards == [FieldCard(.acceptedOld, visit, kowalski)])
        tell(&fold, "k", 2, .accept, seen: 2)
        #expect(fold.outcomes[visit]?.state == .accepted)
        #expect(fold.cards == [])
    }

    @Test func whatWasRejectedIsOpenAndShown() {
        var fold = fold()
        tell(&fold, "k", 1, .reject(reason: "ill"))
        #expect(fold.outcomes[visit]?.state == .open)
        #expect(fold.cards == [FieldCard(.rejected, visit, kowalski)])
        let done = fold.take(.reassign(to: nowak), on: visit)
        #expect(done)
        #expect(fold.outcomes[visit]?.state == .dispatched)
        #expect(fold.cards == [])
    }

    @Test func bothWorkedAndTheFirstWhoClosedClosesTheVisit() {
        var fold = fold()
        let done = fold.take(.reassign(to: nowak), on: visit)
        #expect(done)
        tell(&fold, "k", 1, .travel)
        tell(&fold, "n", 2, .start, seen: 2)
        tell(&fold, "n", 3, .complete, seen: 2)
        tell(&fold, "k", 4, .partial(reason: "rest"))
        #expect(fold.cards == [FieldCard(.bothWorked, visit, kowalski), FieldCard(.bothWorked, visit, nowak)])
        let outcome = fold.outcomes[visit]
        #expect(outcome?.state == .completed)
        #expect(outcome?.technician == nowak)
        #expect(outcome?.times[nowak]?.work == 600)
        #expect(outcome?.times.keys.count == 2)
    }

    @Test func whoNeverHadTheVisitHasNoEffectOnIt() {
        var fold = fold()
        tell(&fold, "n", 1, .complete)
        #expect(fold.outcomes[visit]?.state == .dispatched)
        #expect(fold.cards == [FieldCard(.notYours, visit, nowak)])
        #expect(fold.inbox.count == 1)
    }

    @Test func theFirstOfTwoEndsCounts() {
        var fold = fold()
        tell(&fold, "k", 1, .start)
        tell(&fold, "k", 2, .complete)
        tell(&fold, "k", 3, .needsParts(reason: "filter"))
        #expect(fold.outcomes[visit]?.state == .completed)
        #expect(fold.outcomes[visit]?.needsReturn == false)
        #expect(fold.cards == [FieldCard(.closedTwice, visit, kowalski)])
    }

    @Test func aCancelledVisitStaysCancelledForTheDesk() {
        var fold = fold()
        let done = fold.take(.cancel, on: visit)
        #expect(done)
        let refused = !fold.take(.dispatch, on: visit)
        #expect(refused)
        #expect(fold.outcomes[visit]?.state == .cancelled)
    }
}
