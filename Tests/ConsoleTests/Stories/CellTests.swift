import Console
import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

/// What a cell says, with nothing and with an order in hand.
@Suite struct CellTests {
    @Test func aDayOverTheShiftIsMarkedAndSaysWhy() {
        let desk = Desk()
        desk.press("jjjj")
        #expect(desk.cell("Anna Bąk", "Mon 23")?.hasSuffix("!") == true)
        #expect(desk.statusLine.contains("over the shift"))
        desk.press("r")
        #expect(desk.shows("over the shift."))
    }

    @Test func anAbsenceShowsOffAndNeverItsReason() {
        let desk = Desk()
        #expect(desk.cell("Marek Lis", "Mon 23") == "off")
        desk.press("jjjjj")
        #expect(desk.statusLine == "Marek Lis, Mon 23: off.")
    }

    @Test func everyKindOfCellIsReadableWithoutColour() {
        let desk = Desk()
        desk.press(.tab, "m")
        #expect(desk.cell("Ewa Zych", "Mon 23") == "1 +10'")
        #expect(desk.cell("Ewa Zych", "Wed 25") == "L░+13'")
        #expect(desk.cell("Ola Mróz", "Mon 23") == "x skill")
        #expect(desk.cell("Anna Bąk", "Mon 23")?.hasPrefix("~ +") == true)
        #expect(desk.cell("Marek Lis", "Mon 23") == "off")
        #expect(desk.cell("Marek Lis", "Sat 28") == "── no sh.")
    }

    @Test func aCellThatFitsOnlyIfAnotherVisitMovesNamesIt() {
        let desk = Desk()
        desk.press(.tab, "m", "jjjj", .enter)
        #expect(desk.statusLine == "It fits only if ZS/2026/000109 moves first. ! drops it with a reason.")
        #expect(desk.card(121)?.placement == nil)
    }

    @Test func theCellAnOrderComesFromIsMarked() {
        let desk = Desk()
        desk.press("jjjjjj", "l", "m")
        #expect(desk.cell("Piotr Kos", "Tue 24")?.hasSuffix("<") == true)
        desk.press("h", .enter)
        #expect(desk.statusLine.hasPrefix("ZS/2026/000105 moved: Piotr Kos, Tue 24, 08:24 → Piotr Kos, Mon 23, 08:24."))
        #expect(desk.cell("Piotr Kos", "Tue 24") == "0 ▁ 7:30")
    }

    @Test func aFoldedRegionShowsItsBestPrice() {
        let desk = Desk()
        desk.press("-", .tab, "m")
        #expect(desk.screen.contains { $0.contains("▸ PÓŁNOC") && $0.contains("≥ +10'") })
        // Jumping into it unfolds it.
        desk.press("1")
        #expect(desk.shows("▾ PÓŁNOC") && desk.state.cell == desk.key("Ewa Zych", 0))
    }

    @Test func daysThatAreOverCannotBeDroppedOn() {
        let desk = Desk()
        desk.send(.clock(desk.moment(SmallCity.monday + 1, "09:00")))
        desk.press(.tab, "m")
        #expect(desk.cell("Ewa Zych", "Mon 23") == "x past")
        #expect(desk.shows("Tue 24*"))
    }

    @Test func beforeAndAfterStandOneAboveTheOther() {
        let desk = Desk()
        desk.press(.tab, "m", "1")
        #expect(desk.shows("before ··[   1   ]··[ 2  ]·"))
        #expect(desk.shows("after  ·+  121  +··[   2   ]░░░··[ 3  ]·"))
        #expect(desk.shows("new time for 101, 102"))
    }

    @Test func untilThePreviewIsThereTheStripShowsWhatThePriceSays() {
        let desk = Desk()
        desk.held = [.previews]
        desk.press(.tab, "m", "1")
        #expect(desk.screen.contains { $0.contains("after") && $0.contains("+  121  +") })
    }

    @Test func answersToAnEarlierQuestionAreIgnored() {
        let desk = Desk()
        desk.held = [.prices]
        desk.press(.tab, "m", .escape, "j", "m")
        let old = PriceChunk(
            request: 1, sequence: 311, prices: [desk.key("Jan Wilk", 0): .impossible(.intake(.dayNotAllowed(nil)))],
            isLast: true)
        desk.send(.priced(old))
        #expect(desk.cell("Jan Wilk", "Mon 23") == "..")
    }

    @Test func aStoreThatFailsSaysSoAndTheConsoleGoesOn() {
        let desk = Desk()
        desk.send(.storeFailed("The disk is full. Nothing was written."))
        #expect(desk.screen[0].contains("! 1 fault"))
        desk.press("gm")
        #expect(desk.shows("The disk is full. Nothing was written."))
        desk.press(.escape)
        #expect(!desk.screen[0].contains("fault"), "it was looked at")
        desk.press("j")
        #expect(desk.statusLine.hasPrefix("Jan Wilk"))
    }

    @Test func aDropThatTheDiskRefusesCanBeTriedAgain() {
        let desk = Desk()
        desk.trouble = .diskFull
        desk.press(.tab, "m", "1", .enter)
        #expect(desk.statusLine == "The disk of dyspo.db is full; nothing was written. Make room on it and try again.")
        #expect(desk.state.moving != nil && desk.store.journal.isEmpty)
        desk.trouble = nil
        desk.press(.enter)
        #expect(desk.card(121)?.state == .planned)
    }

    @Test func aPlanThatTheStoreFailsIsNoLongerOnItsWay() {
        let desk = Desk()
        desk.trouble = .gone
        desk.press("P")
        #expect(desk.state.planRequest == nil)
        desk.trouble = nil
        desk.send(.storeAbsent(nil))
        desk.press("P")
        #expect(desk.state.planning != nil, "it can be asked for again")
    }

    @Test func whatWroteNothingIsNotOfferedForUndo() {
        let desk = Desk()
        desk.held = [.commands]
        desk.press(.tab, "m", "1", .enter)
        guard case .perform(_, let token) = desk.effects.last(where: { if case .perform = $0 { true } else { false } })
        else { return }
        let left = Refusal.intake(.orderState(desk.card(121)!.number, .onHold, act: .hold, possible: [.release]))
        let receipt = Receipt(
            sequence: nil, summary: .planning(.planApplied(PlanCounts(), skipped: 1)), skipped: [left])
        desk.send(.performed(token, .success(receipt)))
        #expect(!desk.statusLine.contains("u takes it back"))
        #expect(desk.statusLine.contains("is on-hold"), "what was left out is told with its reason")
    }

    @Test func theSameStoryInPolish() {
        let desk = Desk(language: .polish)
        desk.press(.tab, "m", "1")
        #expect(desk.statusLine == "W ręku: ZS/2026/000121. Nad: Ewa Zych, pon 23, 08:08: pasuje, +10 min, zapas 3:22.")
        desk.press(.enter)
        #expect(
            desk.statusLine
                == "ZS/2026/000121 zaplanowane: Ewa Zych, pon 23, 08:08. Inna godzina: 101 08:22 → 10:02, 102 10:10 → 12:20. u to cofa."
        )
        desk.press(.escape)
        #expect(desk.statusLine == "Ewa Zych, pon 23: 3 wizyty, jazda 0:59, wolne 2:31, w domu 13:29.")
    }

    @Test func closingTheTerminalEndsTheConsole() {
        let desk = Desk()
        desk.send(.input(.terminate(signal: 15)))
        #expect(desk.hasQuit)
    }
}
