import Console
import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

/// What other desks do appears here and moves nothing.
@Suite struct TwoDesksTests {
    @Test func fourKeysAssignAnOrder() {
        let desk = Desk()
        desk.press(.tab, "m", "1", .enter)
        #expect(desk.card(121)?.state == .planned)
        #expect(desk.cell("Ewa Zych", "Mon 23")?.hasPrefix("3 ") == true)
    }

    @Test func anotherDesksEntryIsToldByNameAndTheCursorStays() {
        let desk = Desk()
        desk.press(.tab, "jjj")
        desk.anotherDesk(PlaceVisit(visit: desk.card(122)!.id, technician: Technician.ID(4), day: SmallCity.monday))
        #expect(desk.state.selected == desk.card(124)?.id)
        #expect(desk.screen[0].contains("1 new"))
        #expect(!desk.queue.contains("122"))
        desk.press("gm")
        #expect(desk.shows("*07:40  bob@hq   ZS/2026/000122 placed: Piotr Kos"), "\(desk.text)")
    }

    @Test func theRowUnderTheCursorStaysOnItsLineOfTheScreen() {
        let desk = Desk(size: (80, 24))
        desk.press(.tab, "jjjjjj")
        let line = desk.frame.cursor
        desk.anotherDesk(PlaceVisit(visit: desk.card(122)!.id, technician: Technician.ID(4), day: SmallCity.monday))
        #expect(desk.state.selected == desk.card(127)?.id)
        #expect(desk.frame.cursor == line)
    }

    @Test func aChangeWhileInHandAsksForPricesAgainAndKeepsTheOrderInHand() {
        let desk = Desk()
        desk.press(.tab, "m", "2")
        let cursor = desk.state.board.cursor
        // Its rank may change with the others' prices.
        let price = desk.cell("Jan Wilk", "Tue 24")?.suffix(4)
        #expect(price?.hasPrefix("+") == true)
        desk.held = [.prices]
        desk.anotherDesk(UnplaceVisit(visit: desk.card(106)!.id))
        #expect(desk.state.board.cursor == cursor)
        #expect(desk.state.moving?.visit == desk.card(121)?.id)
        #expect(desk.statusLine == "The desk changed (v312): the prices of ZS/2026/000121 are counted again.")
        #expect(desk.cell("Jan Wilk", "Tue 24") == "..")
        desk.release()
        #expect(desk.cell("Jan Wilk", "Tue 24")?.suffix(4) == price)
    }

    @Test func answersOfRoadsTakeNothingOutOfTheHandAndSayNothing() {
        let desk = Desk()
        desk.press(.tab, "m", "2", "]")
        let (text, line, price) = (desk.text, desk.statusLine, desk.cell("Jan Wilk", "Tue 24"))
        #expect(price?.contains("+") == true)
        desk.held = [.prices]
        for legs in 1...3 {
            var view = desk.store.view
            view.legs = legs
            desk.send(.view(view))
        }
        #expect(desk.state.view.legs == 3)
        #expect(desk.text == text)
        #expect(desk.statusLine == line)
        #expect(desk.cell("Jan Wilk", "Tue 24") == price)
        desk.press(.enter)
        #expect(desk.card(121)?.state == .planned)
    }

    @Test func aClashWritesNothingAndSaysWhoChangedWhat() {
        let desk = Desk()
        desk.press(.tab, "m", "1")
        desk.anotherDesk(UnplaceVisit(visit: desk.card(101)!.id), isSeen: false)
        desk.press(.enter)
        #expect(desk.statusLine.hasPrefix("bob@hq changed it at 07:40: ZS/2026/000101 taken off the board"))
        #expect(desk.statusLine.hasSuffix("Nothing was written."))
        #expect(desk.state.moving?.visit == desk.card(121)?.id)
        #expect(desk.card(121)?.placement == nil)
        // The prices are there again, and the second Enter is based on the new plan.
        desk.press(.enter)
        #expect(desk.card(121)?.state == .planned)
    }

    @Test func anOrderThatSomebodyElsePlannedElsewhereStaysInHandWithItsNewPlace() {
        let desk = Desk()
        desk.press(.tab, "m")
        desk.anotherDesk(PlaceVisit(visit: desk.card(121)!.id, technician: Technician.ID(2), day: SmallCity.monday))
        #expect(desk.state.moving?.origin == desk.key("Jan Wilk", 0))
        desk.press("x")
        #expect(desk.statusLine.hasPrefix("bob@hq changed it at 07:40: ZS/2026/000121 placed"))
        #expect(!desk.queue.contains("121"), "nothing is written on older knowledge")
        // Now it is known, and the second key acts on it.
        desk.press("x")
        #expect(desk.queue.contains("121"))
    }

    @Test func whatAnotherDeskAssignedIsNotMovedSilentlyByTheHandThatHoldsIt() {
        let desk = Desk()
        desk.press(.tab, "m", "1")
        desk.anotherDesk(PlaceVisit(visit: desk.card(121)!.id, technician: Technician.ID(2), day: SmallCity.monday))
        let placement = desk.card(121)?.placement
        desk.press(.enter)
        #expect(desk.statusLine.hasPrefix("bob@hq changed it at 07:40: ZS/2026/000121 placed"))
        #expect(desk.card(121)?.placement == placement)
        #expect(desk.state.moving?.visit == desk.card(121)?.id, "it stays in hand, and its prices are there again")
        desk.press("1", .enter)
        #expect(desk.state.moving == nil && desk.statusLine.hasPrefix("ZS/2026/000121 moved"))
    }

    @Test func anOrderThatCanNoLongerBePlannedStaysInHandUntilItsPersonPutsItBack() {
        let desk = Desk()
        desk.press(.tab, "m", "1")
        desk.store.edit(Visit.ID(121)) { $0.state = .dispatched }
        desk.anotherDesk(UnplaceVisit(visit: desk.card(101)!.id))
        #expect(desk.state.moving != nil, "the next Enter was meant for the hand, not for the board behind it")
        #expect(desk.statusLine.contains("can no longer be planned"))
        let written = desk.store.journal.count
        desk.press(.enter)
        #expect(desk.store.journal.count == written && desk.state.moving != nil)
        #expect(desk.statusLine == "Somebody changed it: it can no longer be planned. Esc puts it back.")
        desk.press(.escape)
        #expect(desk.state.moving == nil && desk.state.focus == .queue)
    }

    @Test func whoHoldsWhatShowsInTheRowTheDetailAndTheSentence() {
        let desk = Desk()
        let since = SmallCity.moment(SmallCity.monday, "07:38")
        desk.press("jj", .tab)
        desk.send(.desks([DeskPresence(name: "bob@hq", held: [Visit.ID(121), Visit.ID(101)], since: since)]))
        #expect(desk.screen.contains { $0.contains("121") && $0.contains("held by bob@hq") })
        #expect(desk.shows("in hand  held by bob@hq"))
        #expect(desk.statusLine.hasSuffix("held by bob@hq."))
        #expect(desk.mark("Ewa Zych", "Mon 23") == "b", "the day of 101: \(desk.text)")
        desk.press("m")
        #expect(
            desk.statusLine == "bob@hq holds ZS/2026/000121 since 07:38: whoever drops first has it, the other is told."
        )
        #expect(desk.announced == [Visit.ID(121)])
        #expect(desk.shows("too     held by bob@hq"))
        desk.press(.escape)
        #expect(desk.announced.isEmpty)
        desk.send(.desks([]))
        #expect(!desk.shows("held by"))
    }

    @Test func whoHoldsWhatIsSaidInPolishAndOnANarrowScreen() {
        let desk = Desk(size: (80, 24), language: .polish)
        desk.press(.tab)
        desk.send(.desks([DeskPresence(name: "ewa@biuro", held: [Visit.ID(121)])]))
        #expect(desk.screen.contains { $0.contains("121") && $0.contains("trzyma ewa@biuro") })
    }

    @Test func typingAheadOfThePricesLosesNothing() {
        let desk = Desk()
        desk.held = [.prices]
        desk.press(.tab, "m", "1", .enter)
        #expect(desk.card(121)?.placement == nil)
        #expect(desk.cell("Jan Wilk", "Mon 23") == "..")
        desk.release()
        #expect(desk.card(121)?.placement?.leader == Technician.ID(1))
    }

    @Test func planFoundMeanwhileWaitsUntilTheHandIsEmpty() {
        let desk = Desk()
        desk.held = [.plans]
        desk.press("P", .tab, "m")
        desk.release()
        #expect(desk.state.moving != nil && desk.shows("MOVE 121"))
        #expect(desk.screen[0].contains("plan ready: P"))
        desk.press(.escape)
        #expect(!desk.shows("Plan: 12 added"))
        desk.press("P")
        #expect(desk.shows("Plan: 12 added"))
    }

    @Test func movesChangedByOthersAreMarkedInThePlan() {
        let desk = Desk()
        desk.press("PP")
        desk.anotherDesk(PlaceVisit(visit: desk.card(122)!.id, technician: Technician.ID(4), day: SmallCity.monday))
        #expect(desk.shows("+ 122   !"))
    }
}
