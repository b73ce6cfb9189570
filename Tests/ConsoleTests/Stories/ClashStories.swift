import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// A change that meets a newer one says who, what and when, and what can be done with one key.
@Suite struct ClashStories {
    /// 121 in hand over the best place, whose day somebody has changed.
    private func handDesk() -> Desk {
        let desk = Desk()
        desk.press(.tab, "m", "1")
        desk.anotherDesk(UnplaceVisit(visit: Visit.ID(101)), isSeen: false)
        desk.press(.enter)
        return desk
    }

    @Test func theBoxSaysWhoWhatAndWhenAndTheKeys() {
        let desk = handDesk()
        #expect(desk.shows("Somebody was first"))
        #expect(desk.shows("bob@hq, 07:40") && desk.shows("ZS/2026/000101 taken off the board"))
        #expect(desk.shows("m    mine again") && desk.shows("t    theirs") && desk.shows("l    look"))
        #expect(desk.card(121)?.placement == nil)
    }

    @Test func mineAgainDropsItOnWhatStandsNow() {
        let desk = handDesk()
        desk.press("m")
        #expect(desk.card(121)?.state == .planned && desk.state.moving == nil)
    }

    @Test func theirsPutsItBackAndNothingIsWritten() {
        let desk = handDesk()
        desk.press("t")
        #expect(desk.state.moving == nil && desk.card(121)?.placement == nil)
        #expect(desk.statusLine == "What bob@hq did stays.")
    }

    @Test func lookKeepsItInHand() {
        let desk = handDesk()
        desk.press("l")
        #expect(desk.state.overlay == nil && desk.state.moving?.visit == Visit.ID(121))
        #expect(desk.statusLine.hasPrefix("bob@hq, 07:40: ZS/2026/000101 taken off the board"))
    }

    @Test func anyOtherKeyClosesTheBoxAndDoesWhatItAlwaysDoes() {
        let desk = handDesk()
        desk.press("2")
        #expect(desk.state.overlay == nil && desk.state.moving != nil)
        desk.press(.enter)
        #expect(desk.card(121)?.state == .planned)
    }

    /// The title of 101 was typed over, and somebody has changed the order meanwhile.
    private func formDesk() -> Desk {
        let desk = Desk()
        desk.press(.tab, "e")
        desk.type("nowy tytuł")
        var changes = EditOrder.Changes()
        changes.note = "klucz u portiera"
        desk.anotherDesk(EditOrder(order: Order.ID(121), changes: changes), isSeen: false)
        desk.press(.key(.control("s")))
        return desk
    }

    @Test func ofAFormMineIsWrittenOverTheirsAndOnlyWhatWasChanged() {
        let desk = formDesk()
        guard let order = desk.selectedOrder else {
            Issue.record("an order is under the cursor: \(desk.text)")
            return
        }
        #expect(desk.shows("Somebody was first") && desk.shows("what you typed stays under ↑"))
        desk.press("x")
        #expect(desk.shows("Somebody was first"), "letters are no text while it asks")
        desk.press("m")
        #expect(desk.state.overlay == nil)
        #expect(desk.store.detail(order)?.order.title == "nowy tytuł")
        #expect(desk.store.detail(order)?.order.note == "klucz u portiera")
    }

    @Test func ofAFormTheirsKeepsWhatWasTypedForLater() {
        let desk = formDesk()
        guard let order = desk.selectedOrder else {
            Issue.record("an order is under the cursor: \(desk.text)")
            return
        }
        desk.press("t")
        #expect(desk.state.overlay == nil && desk.statusLine.hasSuffix("brings back what you typed."))
        #expect(desk.store.detail(order)?.order.title != "nowy tytuł")
        desk.press("e", .up)
        #expect(desk.shows("nowy tytuł"))
    }

    @Test func lookAndEscapeGoBackToTheFormAsItWasTyped() {
        for key in [Key.character("l"), .escape] {
            let desk = formDesk()
            desk.press(.key(key))
            guard case .form(let form)? = desk.state.overlay else {
                Issue.record("the form is there again")
                return
            }
            #expect(form.text(.title) == "nowy tytuł" && !form.isWriting)
            desk.press(.key(.control("s")))
            #expect(desk.store.detail(desk.selectedOrder!)?.order.title == "nowy tytuł")
        }
    }

    @Test func dispatchAsksToo() {
        let desk = Desk()
        desk.press("go")
        desk.type("107")
        desk.press(.enter, .space)
        #expect(desk.state.marks.visits == [Visit.ID(107)])
        var changes = EditOrder.Changes()
        changes.note = "x"
        desk.anotherDesk(EditOrder(order: Order.ID(107), changes: changes), isSeen: false)
        desk.press("D")
        #expect(desk.shows("Somebody was first") && desk.card(107)?.state == .planned)
        desk.press("m")
        #expect(desk.card(107)?.state == .dispatched)
    }

    @Test func aPromiseIsMadeAgainWithTheSameWords() {
        let desk = Desk()
        desk.press(.tab, "p", "jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj", .enter)
        desk.type("jutro 8-12")
        desk.press(.enter)
        desk.type("p. Nowak")
        var changes = EditOrder.Changes()
        changes.note = "x"
        desk.anotherDesk(EditOrder(order: Order.ID(121), changes: changes), isSeen: false)
        desk.press(.enter)
        #expect(desk.shows("Somebody was first"))
        desk.press("m")
        #expect(desk.card(121)?.told?.toldTo.hasSuffix("p. Nowak") == true)
    }

    @Test func whoHasGoneOnToSomethingElseIsNotInterrupted() {
        let desk = Desk()
        desk.press(.tab, "m", "1")
        desk.anotherDesk(UnplaceVisit(visit: Visit.ID(101)), isSeen: false)
        desk.held = [.commands]
        desk.press(.enter, "?")
        desk.release()
        guard case .help? = desk.state.overlay else {
            Issue.record("the help is still open")
            return
        }
        #expect(desk.screen[0].contains("! 1 clash"))
    }

    @Test func ofManyThoseThatWereChangedCanBeAskedForAgain() {
        let desk = Desk()
        desk.press(.tab, .space, .space)
        let visits = desk.state.marks.visits
        #expect(visits.count == 2)
        let order = desk.state.view.visits[visits[0]]!.order
        var changes = EditOrder.Changes()
        changes.note = "x"
        desk.anotherDesk(EditOrder(order: order, changes: changes), isSeen: false)
        desk.press("H")
        desk.type("p")
        desk.press(.tab, .key(.control("s")))
        #expect(desk.shows("mine again for the 1 that were changed meanwhile"))
        desk.press("m")
        #expect(desk.store.detail(order)?.order.state == .onHold)
    }

    @Test func aPlanWhoseMovesWereTakenIsPlannedAgainForThese() {
        let desk = Desk()
        desk.press("PP")
        desk.anotherDesk(
            PlaceVisit(visit: Visit.ID(122), technician: Technician.ID(4), day: SmallCity.monday), isSeen: false)
        desk.press(.enter)
        #expect(desk.shows("Somebody was first") && desk.shows("Left out of the plan: "))
        desk.press("m")
        #expect(desk.state.waitingPlan != nil || desk.state.planRun != nil || desk.shows("The plan changes nothing"))
    }

    @Test func anOutageIsSolvedAgainOnThePlanAsItIsNow() {
        let desk = Desk()
        desk.press("O")
        let moved = desk.state[OutageState.self].chosen?.moves.first?.visit
        guard let moved, let card = desk.state.view.visits[moved] else {
            Issue.record("there is something to repair")
            return
        }
        desk.anotherDesk(UnplaceVisit(visit: card.id), isSeen: false)
        desk.press(.enter, .enter)
        #expect(desk.shows("Somebody was first"))
        let before = desk.state[OutageState.self].request
        desk.press("m")
        #expect(desk.state[OutageState.self].request != before && desk.state[OutageState.self].draft != nil)
    }
}

extension Desk {
    /// The order of the visit under the cursor.
    fileprivate var selectedOrder: Order.ID? { state.selected.flatMap { state.view.visits[$0]?.order } }
}
