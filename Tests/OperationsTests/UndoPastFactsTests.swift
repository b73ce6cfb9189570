import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// Undo goes past what happened in the field, and past what others need, to what can be taken back.
@Suite struct UndoPastFactsTests {
    let company: SmallCompany

    init() throws {
        company = try SmallCompany()
    }

    private func send(_ visit: Visit, by actor: Actor? = nil) throws {
        _ = try company.desk.perform(DispatchVisit(visit: visit.id), by: actor ?? company.ann)
    }

    @discardableResult
    private func report(_ visit: Visit, _ act: VisitAct, by actor: Actor, reason: String? = nil) throws -> Receipt {
        try company.desk.perform(ReportVisit(visit: visit.id, act: act, reason: reason), by: actor)
    }

    private func passed(_ receipt: Receipt) -> [PassedOver] {
        guard case .desk(.passedOver(let passed))? = receipt.skipped.first else { return [] }
        return passed
    }

    @Test func undoPassesOverOnesOwnFactAndSaysWhich() throws {
        let sent = try company.newOrder(by: company.bob).visit
        let other = try company.newOrder(site: 1, by: company.bob).visit
        try company.place(sent, company.ewa, by: company.bob)
        try send(sent, by: company.bob)
        try company.place(other, company.jan)
        try report(sent, .accept, by: company.ann)
        let receipt = try company.desk.undo(by: company.ann)
        #expect(try company.reload(other).state == .open)
        #expect(try company.reload(sent).state == .accepted)
        let words = receipt.skipped.map { $0.sentence(Wording(.english, SmallCompany.calendar)) }.joined()
        #expect(words.contains("Passed over: ZS/2026/000001, Ewa Zych, 07:00: accepted (a fact)."), "\(words)")
        _ = try company.desk.redo(by: company.ann)
        #expect(try company.reload(other).placement?.leader == company.jan.id)
    }

    @Test func anothersFactBlocksOnlyItsOwnVisit() throws {
        let first = try company.newOrder(by: company.bob).visit
        let second = try company.newOrder(site: 1, by: company.bob).visit
        try company.place(first, company.ewa)
        try company.place(second, company.ewa, at: SmallCompany.at("14:00"))
        try send(second)
        try report(second, .accept, by: company.bob)
        let receipt = try company.desk.undo(by: company.ann)
        #expect(try company.reload(first).state == .open)
        #expect(try company.reload(second).state == .accepted)
        #expect(passed(receipt).count == 2)
        for entry in passed(receipt) {
            guard case .desk(.clash(let clash)) = entry.why else {
                Issue.record("\(entry)")
                continue
            }
            #expect(clash.actor == "bob")
        }
        #expect(throws: Refusal.self) { try company.desk.undo(by: company.ann) }
        let events = try company.store.read { try $0.events(of: second.id) }
        #expect(events.map(\.act) == [.dispatch, .accept])
    }

    @Test func ofARowThatAnotherDeskHasEditedOnlyOnesOwnColumnsArePutBack() throws {
        let (order, _) = try company.newOrder(by: company.bob)
        var title = EditOrder.Changes()
        title.title = "Nowy tytuł"
        _ = try company.desk.perform(EditOrder(order: order.id, changes: title), by: company.ann)
        var urgent = EditOrder.Changes()
        urgent.priority = .urgent
        _ = try company.desk.perform(EditOrder(order: order.id, changes: urgent), by: company.bob)
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.reload(order).title == order.title)
        #expect(try company.reload(order).priority == .urgent)
        _ = try company.desk.undo(by: company.bob)
        _ = try company.desk.redo(by: company.ann)
        #expect(try company.reload(order).title == "Nowy tytuł")
        #expect(try company.reload(order).priority == order.priority)
    }

    @Test func undoOfAHoldKeepsWhatTheTechnicianWasTold() throws {
        let (order, visit) = try company.newOrder(by: company.bob)
        try company.place(visit, company.ewa, by: company.bob)
        try send(visit, by: company.bob)
        let placed = try company.reload(visit).placement
        _ = try company.desk.perform(HoldOrder(order: order.id, reason: .parts), by: company.ann)
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.reload(visit).state == .dispatched)
        #expect(try company.reload(visit).placement == placed)
        #expect(try company.store.read { try $0.events(of: visit.id) }.map(\.act) == [.dispatch, .recall, .dispatch])
        _ = try company.desk.redo(by: company.ann)
        #expect(try company.reload(visit).state == .open)
        #expect(try company.reload(order).state == .onHold)
        #expect(try company.store.read { try $0.events(of: visit.id) }.last?.act == .recall)
    }

    @Test func aVisitWhoseStateMovedOnStaysAndTheEntryBeforeItIsTaken() throws {
        let first = try company.newOrder(by: company.bob).visit
        let second = try company.newOrder(site: 1, by: company.bob).visit
        try company.place(first, company.jan)
        try company.place(second, company.ewa)
        try send(second, by: company.bob)
        try report(second, .accept, by: company.bob)
        try report(second, .travel, by: company.bob)
        let receipt = try company.desk.undo(by: company.ann)
        #expect(try company.reload(first).state == .open)
        #expect(try company.reload(second).state == .enRoute)
        let words = receipt.skipped.map { $0.sentence(Wording(.polish, SmallCompany.calendar)) }.joined()
        #expect(words.hasPrefix("Pominięto: ZS/2026/000002 zaplanowane: Ewa Zych") && words.contains("bob"), "\(words)")
    }

    @Test func aNameThatSomebodyElseBearsByNowIsInTheWay() throws {
        let edit = RenameRegion(region: company.north.id, title: "Dawna")
        _ = try company.desk.perform(edit, by: company.ann)
        _ = try company.desk.perform(CreateRegion(title: "Północ"), by: company.bob)
        #expect(throws: Refusal.self) { try company.desk.undo(by: company.ann) }
        _ = try company.desk.undo(by: company.bob)
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.store.read { try $0.find(company.north.id)?.name } == "Północ")
    }

    @Test func whenNothingCanBeTakenBackAllOfItIsNamed() throws {
        let visit = try company.newOrder(by: company.bob).visit
        try company.place(visit, company.ewa)
        try send(visit)
        try report(visit, .accept, by: company.ann)
        do {
            _ = try company.desk.undo(by: company.ann)
            Issue.record("everything is on a visit that was accepted")
        } catch Refusal.desk(.nothingLeft(let passed)) {
            #expect(passed.count == 3)
            #expect(passed.first?.why == .desk(.undoFinal(sequence: passed[0].sequence, passed[0].summary)))
        }
    }
}
