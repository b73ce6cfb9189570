import Console
import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

/// 122 (Wola, needs GAZ) is in hand over its best cell, Piotr Kos on Monday at 08:14, on the day screen.
private func deskWithTimeInHand(size: (Int, Int) = (120, 36)) -> Desk {
    let desk = Desk(size: size)
    desk.press(.tab, "j", "m", "1", "z")
    return desk
}

let exactStories: [String: Story] = [
    "move.quarter-later": {
        let desk = deskWithTimeInHand()
        #expect(desk.state.exactStart == nil)
        #expect(desk.shows("·+2+·"), "three quarters of an hour, with the way there and home")
        desk.press("l")
        #expect(
            desk.statusLine == "In hand: ZS/2026/000122. Over Piotr Kos, Mon 23, 08:15: fits, +25 min, 8:19 to spare.")
        desk.press("l", .enter)
        #expect(desk.statusLine == "ZS/2026/000122 placed: Piotr Kos, Mon 23, 08:30, time kept. u takes it back.")
        #expect(desk.card(122)?.lock == .time)
    },
    "move.quarter-earlier": {
        let desk = deskWithTimeInHand()
        desk.press("h")
        #expect(desk.statusLine.contains("08:00: may not start before Mon 23, 08:14, would start Mon 23, 08:00."))
        desk.press(.enter)
        #expect(desk.state.moving != nil && desk.store.journal.isEmpty)
        #expect(desk.statusLine.hasSuffix("! drops it with a reason."))
        desk.press("!")
        desk.type("klient czeka")
        desk.press(.enter)
        #expect(desk.card(122)?.overrideReason == "klient czeka")
    },
    "move.hour-later": {
        let desk = deskWithTimeInHand()
        desk.press("L")
        #expect(desk.statusLine.contains("Mon 23, 09:00: fits, +25 min"))
    },
    "move.hour-earlier": {
        let desk = deskWithTimeInHand()
        desk.press("LL", "H")
        #expect(desk.statusLine.contains("Mon 23, 09:00: fits, +25 min"))
    },
]

@Suite struct ExactTimeTests {
    @Test func zoomKeepsTheOrderInHandBothWays() {
        let desk = deskWithTimeInHand()
        desk.press("lll")
        let start = desk.state.exactStart
        desk.press("z")
        #expect(desk.state.screen == .board && desk.state.moving?.visit == desk.card(122)?.id)
        #expect(desk.state.exactStart == nil, "on the board the engine's place holds")
        #expect(desk.statusLine.contains("Piotr Kos, Mon 23, 08:14: fits"))
        desk.press("z")
        #expect(desk.state.exactStart == start)
    }

    @Test func aVisitThatStandsIsMovedFromItsOwnTime() {
        let desk = Desk()
        desk.press("z", "]", "]", "m", "l")
        #expect(desk.statusLine.hasPrefix("In hand: ZS/2026/000102. Over Ewa Zych, Mon 23, 10:15: fits"))
        desk.press("l", .enter)
        #expect(desk.statusLine.contains("102 moved: Ewa Zych, Mon 23, 10:10 → Ewa Zych, Mon 23, 10:30, time kept."))
        // What was dropped is under the cursor.
        #expect(desk.state.selected == desk.card(102)?.id && desk.state.moving == nil)
        #expect(desk.statusLine.hasSuffix("u takes it back."))
        desk.press("u")
        #expect(desk.card(102)?.lock == VisitLock.none)
        #expect(desk.card(102)?.placement?.start == desk.moment(SmallCity.monday, "10:10"))
    }

    @Test func whoeverIsOffIsOffAndNotBeingCounted() {
        let desk = deskWithTimeInHand()
        desk.press("l", "w")
        for _ in 0..<12 where desk.state.cell != desk.key("Marek Lis", 0) { desk.press("k") }
        #expect(desk.statusLine.hasSuffix("Over Marek Lis, Mon 23, 08:15: off."), "\(desk.statusLine)")
        desk.press(.enter)
        #expect(desk.statusLine == "Marek Lis, Mon 23: off. ! drops it with a reason.")
        #expect(desk.state.moving != nil && desk.store.journal.isEmpty)
    }

    @Test func aFilterInHandPromisesNoNextMatch() {
        let desk = deskWithTimeInHand()
        desk.press("/")
        desk.type("Piotr")
        desk.press(.enter)
        #expect(desk.statusLine.hasPrefix("Filter: ") && !desk.statusLine.contains("next match"))
    }

    @Test func onANarrowScreenTheHintsInHandAreThoseThatWork() {
        let desk = deskWithTimeInHand(size: (60, 16))
        #expect(desk.screen.last?.contains("Enter drop  Esc cancel") == true)
        #expect(desk.screen.last?.contains("undo") == false)
    }

    @Test func otherTechniciansAndDaysKeepTheMinute() {
        let desk = deskWithTimeInHand()
        desk.press("LL", "w", "kkkk")
        #expect(desk.state.cell == desk.key("Ewa Zych", 0) || desk.state.cell == desk.key("Ola Mróz", 0))
        #expect(desk.statusLine.contains("Mon 23, 10:00"))
        desk.press(">")
        #expect(desk.statusLine.contains("Tue 24, 10:00"))
    }

    @Test func ranksAndPlacesGoBackToTheEnginesTime() {
        let desk = deskWithTimeInHand()
        desk.press("LLL", "1")
        #expect(desk.state.exactStart == nil && desk.statusLine.contains("08:14: fits"))
        desk.press("l", .tab)
        #expect(desk.state.exactStart == nil)
        desk.press("l", "]")
        #expect(desk.state.moving != nil)
    }

    @Test func theDayBeforeAndAfterStandOneOverTheOther() {
        let desk = Desk()
        desk.press("z", "]", "m", "lll")
        #expect(desk.screen.contains { $0.contains("Ewa Zych") && $0.contains("+   101    +") })
        #expect(desk.screen.contains { $0.contains("before") && $0.contains("-   101    -") })
        #expect(desk.shows("new time for 102"))
    }

    @Test func everyRowSaysWhatItWouldCost() {
        let desk = deskWithTimeInHand()
        desk.press("w")
        #expect(desk.screen.contains { $0.contains("Jan Wilk") && $0.contains("x skill") })
        #expect(desk.screen.contains { $0.contains("Piotr Kos") && $0.contains("1 +25'") })
    }

    @Test func escapeWritesNothing() {
        let desk = deskWithTimeInHand()
        desk.press("llll", .escape)
        #expect(desk.state.moving == nil && desk.store.journal.isEmpty)
        #expect(desk.state.screen == .day)
    }

    @Test func aTimeThatIsKeptIsChangedHereAndNowhereElse() {
        let desk = deskWithTimeInHand()
        desk.press("l", .enter, "z", .tab, .tab, .tab)
        #expect(desk.state.selected == desk.card(122)?.id)
        desk.press("m")
        #expect(desk.statusLine.contains("is locked; L unlocks it"))
        desk.press("z", "m", "LL", .enter)
        #expect(desk.statusLine.contains("Piotr Kos, Mon 23, 10:15, time kept"))
    }

    @Test func aKeptTimeInHandIsNotDroppedOnTheBoard() {
        let desk = deskWithTimeInHand()
        desk.press("l", .enter, "m", "z", "l", .enter)
        #expect(desk.statusLine.hasPrefix("The time of ZS/2026/000122 is kept; on the day screen (z)"))
        #expect(desk.state.moving != nil)
    }

    @Test func severalInHandGoInTheirBestOrder() {
        let desk = Desk()
        desk.press(.tab, "jj", .space, "j", .space, "m", "1", "z", "l")
        #expect(desk.statusLine.hasPrefix("Several go in their best order"))
        #expect(desk.state.exactStart == nil)
    }

    @Test func anotherDeskThatTakesTheMinuteIsNamed() {
        let desk = deskWithTimeInHand()
        desk.press("l")
        desk.anotherDesk(
            PlaceVisit(visit: Visit.ID(132), technician: Technician.ID(4), day: SmallCity.monday), isSeen: false)
        desk.press(.enter)
        #expect(desk.state.moving != nil)
        #expect(desk.statusLine.contains("bob@hq"))
    }
}

/// The mouse on the day screen does what the keys do.
@Suite struct DayMouseTests {
    private func desk() -> Desk {
        let desk = Desk()
        desk.press("z")
        return desk
    }

    @Test func aClickChoosesASecondOneOpens() {
        let desk = desk()
        let spot = desk.spot("102")
        desk.click(spot)
        #expect(desk.state.selected == desk.card(102)?.id)
        desk.click(spot)
        #expect(desk.shows("┏━ ZS/2026/000102"))
    }

    @Test func aClickBesideVisitsSetsRowAndTime() {
        let desk = desk()
        let line = desk.spot("Jan Wilk")
        desk.click(Point(column: desk.spot("11:00").column, row: line.row))
        #expect(desk.statusLine == "Jan Wilk, Mon 23, 11:00: free until 16:00.")
        desk.click(Point(column: desk.spot("11:00").column, row: line.row))
        #expect(!desk.shows("┏━ ZS/"), "there is nothing to open")
    }

    @Test func draggingTheChosenVisitMovesItByQuarters() {
        let desk = desk()
        let spot = desk.spot("102")
        desk.click(spot)
        desk.mouse(.press(.left), spot)
        desk.mouse(.drag(.left), Point(column: spot.column + 8, row: spot.row))
        #expect(desk.statusLine.hasPrefix("In hand: ZS/2026/000102. Over Ewa Zych, Mon 23, 11:10: fits"))
        desk.mouse(.release(.left), Point(column: spot.column + 8, row: spot.row))
        #expect(desk.statusLine.contains("11:10, time kept"))
    }

    @Test func whatIsDraggedBackStays() {
        let desk = desk()
        let spot = desk.spot("102")
        desk.click(spot)
        desk.mouse(.press(.left), spot)
        desk.mouse(.drag(.left), Point(column: spot.column + 8, row: spot.row))
        desk.mouse(.drag(.left), Point(column: spot.column + 8, row: 30))
        desk.mouse(.release(.left), Point(column: spot.column + 8, row: 30))
        #expect(desk.state.moving == nil && desk.store.journal.isEmpty)
    }

    /// 101 starts at 08:22, on no quarter.
    @Test func whatIsDraggedAwayAndBackIsNotWritten() {
        let desk = desk()
        let spot = desk.spot("101")
        let away = Point(column: spot.column + 16, row: spot.row)
        desk.mouse(.press(.left), spot)
        desk.mouse(.drag(.left), away)
        #expect(desk.statusLine.contains("Mon 23, 10:22: "), "\(desk.statusLine)")
        desk.mouse(.drag(.left), spot)
        #expect(desk.statusLine.contains("Mon 23, 08:22: "), "\(desk.statusLine)")
        desk.mouse(.release(.left), spot)
        #expect(desk.state.moving == nil && desk.store.journal.isEmpty)
        #expect(desk.card(101)?.lock == VisitLock.none)
    }

    @Test func theWheelGoesThroughTheTechnicians() {
        let desk = desk()
        desk.wheel(2, desk.spot("Jan Wilk"))
        #expect(desk.state.cell == desk.key("Ola Mróz", 0))
        desk.wheel(-1, desk.spot("Jan Wilk"))
        #expect(desk.state.cell == desk.key("Jan Wilk", 0))
    }
}
