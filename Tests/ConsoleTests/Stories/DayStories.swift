import Console
import ConsoleTesting
import DeskModel
import Foundation
import ServiceModel
import TermCanvas
import Testing

/// Ewa Zych's Monday hour by hour: 101 from 08:17 to 09:47, 102 from 10:00 to 11:00.
private func deskOnDay(size: (Int, Int) = (120, 36)) -> Desk {
    let desk = Desk(size: size)
    desk.press("z")
    return desk
}

let dayStories: [String: Story] = [
    "screen.day": {
        let desk = Desk()
        desk.press("2")
        #expect(desk.state.screen == .day)
        #expect(desk.shows("Day  Mon 23 Nov  PÓŁNOC") && desk.shows("Jan Wilk") && !desk.shows("Piotr Kos"))
        #expect(desk.shows("[   101    ]··[ 102  ]"))
    },
    "board.zoom": {
        let desk = Desk()
        desk.press("j", "l", "z", "j", "z")
        #expect(desk.state.screen == .board)
        #expect(desk.state.cell == desk.key("Ola Mróz", 1))
        // From a stop of the day pane, the same stop is under the cursor, and stays so on the way back.
        let other = Desk()
        other.press(.tab, .tab, .tab, "j", "z")
        #expect(other.statusLine == "Ewa Zych, Mon 23, 10:10: ZS/2026/000102, Jabłonna, until 11:10.")
        other.press("[", "z")
        #expect(other.state.focus == .peek && other.state.selected == other.card(101)?.id)
    },
    "day.back": {
        let desk = deskOnDay()
        desk.press("jj", .escape)
        #expect(desk.state.screen == .board && desk.state.cell == desk.key("Ola Mróz", 0))
    },
    "day.open": {
        let desk = deskOnDay()
        desk.press("]", "]", .enter)
        #expect(desk.shows("┏━ ZS/2026/000102"))
        desk.press(.escape, "w", "gg", .enter)
        #expect(desk.shows("▸ PÓŁNOC") && !desk.shows("Ewa Zych    "))
    },
    "day.risk": {
        let desk = Desk()
        let ten = desk.moment(SmallCity.monday, "10:00")
        for visit in [102, 104] { desk.store.edit(Visit.ID(Int64(visit))) { $0.sla.fix = ten } }
        desk.look()
        desk.press("z", .tab)
        #expect(desk.state.selected == desk.card(102)?.id)
        desk.press(.tab)
        #expect(desk.state.selected == desk.card(104)?.id && desk.state.cell == desk.key("Ola Mróz", 0))
        desk.press(.tab)
        #expect(desk.state.selected == desk.card(102)?.id)
        desk.press(">", .tab)
        #expect(desk.statusLine == "Nothing is at risk here that day.")
    },
    "day.regions": {
        let desk = deskOnDay()
        desk.press("w")
        #expect(desk.statusLine == "All regions." && desk.shows("▾ CENTRUM") && desk.shows("Anna Bąk"))
        desk.press("G", "w")
        #expect(desk.shows("POŁUDNIE") && desk.shows("Iga Sowa") && !desk.shows("Ewa Zych"))
    },
    "day.wider": {
        let desk = deskOnDay()
        let narrow = column("09:00", desk) - column("08:00", desk)
        desk.press("+")
        #expect(column("09:00", desk) - column("08:00", desk) == narrow + 4)
    },
    "day.narrower": {
        let desk = deskOnDay()
        desk.press("-")
        #expect(desk.shows(" 07  08  09  10  11"))
        desk.press("--")
        #expect(desk.statusLine == "Hours are as narrow as they get.")
    },
    "day.now": {
        let desk = deskOnDay()
        desk.press(">", "....", "gn")
        #expect(desk.statusLine == "Ewa Zych, Mon 23, 07:40: off shift.")
        #expect(desk.state.moment == nil)
    },
    "day.earlier": {
        let desk = deskOnDay()
        desk.press("]", "h")
        #expect(desk.statusLine == "Ewa Zych, Mon 23, 08:15: on the way to ZS/2026/000101.")
        desk.press("h")
        #expect(desk.statusLine.hasPrefix("Ewa Zych, Mon 23, 08:00: "))
    },
    "day.later": {
        let desk = deskOnDay()
        desk.press("l")
        #expect(desk.statusLine == "Ewa Zych, Mon 23, 07:45: off shift.")
        desk.press("llllllll")
        #expect(desk.statusLine == "Ewa Zych, Mon 23, 09:45: ZS/2026/000101, Łomianki, until 09:52.")
    },
    "day.hour-earlier": {
        let desk = deskOnDay()
        desk.press("....", ",")
        #expect(desk.statusLine.hasPrefix("Ewa Zych, Mon 23, 10:30: ZS/2026/000102"))
    },
    "day.hour-later": {
        let desk = deskOnDay()
        desk.press("....", ".")
        #expect(desk.statusLine == "Ewa Zych, Mon 23, 12:30: free until 16:00.")
    },
    "day.previous-visit": {
        let desk = deskOnDay()
        desk.press("....", "[")
        #expect(desk.state.selected == desk.card(101)?.id)
    },
    "day.next-visit": {
        let desk = deskOnDay()
        // The first one is ahead of the cursor; then comes the second.
        desk.press("]")
        #expect(desk.state.selected == desk.card(101)?.id)
        desk.press("]")
        #expect(desk.state.selected == desk.card(102)?.id)
        #expect(desk.shows("102 kocioł gazowy, serwis  Jabłonna  10:10-11:10"))
    },
    "day.previous": {
        let desk = deskOnDay()
        desk.press("llll", "<")
        #expect(desk.statusLine == "Ewa Zych, Sun 22, 08:30: no shift." && desk.shows("yesterday"))
    },
    "day.next": {
        let desk = deskOnDay()
        desk.press("llll", ">")
        #expect(desk.shows("Day  Tue 24 Nov") && desk.shows("tomorrow"))
        #expect(desk.statusLine == "Ewa Zych, Tue 24, 08:30: free until 16:00.")
    },
    "day.lock": {
        let desk = deskOnDay()
        desk.press("]", "K")
        #expect(desk.statusLine.hasPrefix("ZS/2026/000101 locked: technician and time."))
        // L as on the board: with nothing in hand it is free here.
        desk.press("L")
        #expect(desk.card(101)?.lock == VisitLock.none)
    },
]

private func column(_ text: String, _ desk: Desk) -> Int { desk.spot(text).column }

/// What the screen says beyond single keys.
@Suite struct DayScreenTests {
    @Test func theFreeRowCountsWhoHasNothingToDo() {
        let desk = deskOnDay()
        desk.press("llll")
        #expect(desk.shows("1 free 08:30") && desk.shows("of 3 present"))
        desk.press("....")
        #expect(desk.shows("3 free 12:30"))
        // Marek Lis is off: in his region two are present.
        desk.press("w", "jjjj", "w")
        #expect(desk.shows("CENTRUM") && desk.shows("of 2 present"))
    }

    @Test func anAbsenceIsShownAndNeverItsReason() {
        let desk = deskOnDay(size: (200, 60))
        desk.press("w")
        #expect(desk.screen.contains { $0.contains("Marek Lis") && $0.contains("///// off /////") })
    }

    @Test func workBeyondTheShiftShowsWhereTheShiftEnds() {
        let desk = deskOnDay()
        desk.press("w")
        let line = desk.screen.first { $0.contains("Anna Bąk") } ?? ""
        #expect(line.contains("109") && line.contains("|]··"), "\(line)")
    }

    @Test func lateVisitsCarryAMarkThatIsNoColour() {
        let desk = Desk()
        let ten = desk.moment(SmallCity.monday, "10:00")
        desk.store.edit(Visit.ID(102)) { $0.sla.fix = ten }
        desk.look()
        desk.press("z", "]", "]")
        #expect(desk.shows("[ 102! ]"))
        #expect(desk.shows("! 1:10 late"))
    }

    @Test func aWaitIsNoDriveAndTheBreakInItShows() {
        let desk = Desk()
        // 102 begins at 13:00: Ewa Zych is there before ten and waits.
        desk.anotherDesk(
            PlaceVisit(
                visit: Visit.ID(102), technician: Technician.ID(1), day: SmallCity.monday,
                start: desk.moment(SmallCity.monday, "13:00"), isExact: true))
        desk.press("z", "]", "....")
        #expect(desk.statusLine.contains("waits for ZS/2026/000102, 13:00"), "\(desk.statusLine)")
        let line = desk.screen.first { $0.contains("Ewa Zych") } ?? ""
        // The break is taken while waiting.
        #expect(line.contains("101    ]··           ▒▒▒▒        [ 102L ]"), "\(line)")
        desk.press("hh")
        #expect(desk.statusLine.hasSuffix("break until 12:00."), "\(desk.statusLine)")
    }

    @Test func spaceMarksVisitAfterVisitOfTheDay() {
        let desk = deskOnDay()
        desk.press(.space, .space)
        #expect(desk.state.marks.visits == [101, 102].map { Visit.ID($0) })
        #expect(desk.statusLine.hasSuffix("m moves them all, Esc clears."))
        desk.press(.escape)
        #expect(desk.state.marks.isEmpty && desk.state.screen == .day)
        desk.press(.escape)
        #expect(desk.state.screen == .board)
    }

    @Test func aTimeThatIsKeptIsNeitherTakenOffNorGivenAway() {
        let desk = deskOnDay()
        desk.store.edit(Visit.ID(101)) { $0.lock = .time }
        desk.look()
        desk.press("]")
        let keys: [Keys] = ["x", "A", "m", "x"]
        for key in keys {
            desk.press(key)
            #expect(desk.statusLine.contains("ZS/2026/000101 is locked") == (desk.state.lastCommand != "order.move"))
            #expect(desk.store.journal.isEmpty)
        }
    }

    @Test func aPromiseIsDrawnAsAWindow() {
        let desk = Desk()
        let window = TimeWindow(
            start: desk.moment(SmallCity.monday, "09:00"), end: desk.moment(SmallCity.monday, "12:00"))!
        desk.store.edit(Visit.ID(102)) { card in
            card.told = Promise(window: window, toldTo: "p. Kos", toldAt: desk.moment(SmallCity.monday, "07:00"))
        }
        desk.look()
        desk.press("z", "]", "]")
        #expect(desk.shows("told 09:00-12:00 (p. Kos)"))
        #expect(desk.screen.contains { $0.contains("window 102") && $0.contains("|--------########>>") })
    }

    @Test func aFilterHoldsHereToo() {
        let desk = deskOnDay()
        desk.press("w", "/")
        desk.type("region:CENTRUM")
        desk.press(.enter)
        #expect(desk.state.screen == .day && desk.shows("Piotr Kos") && !desk.shows("Ewa Zych"))
    }

    @Test func aRefreshMovesNothingUnderTheCursor() {
        let desk = deskOnDay()
        desk.press("]", "]")
        desk.anotherDesk(UnplaceVisit(visit: Visit.ID(101)))
        #expect(desk.state.selected == desk.card(102)?.id)
        #expect(desk.state.cell == desk.key("Ewa Zych", 0))
    }

    @Test func whenTheChosenVisitLeavesTheOneUnderTheCursorIsChosen() {
        let desk = deskOnDay()
        desk.press("w", "jjjj", "]", "]", "x")
        #expect(desk.statusLine.hasPrefix("ZS/2026/000109 taken off the board"))
        #expect(desk.state.selected == desk.card(106)?.id)
        desk.press("w", "gt", "h")
        #expect(desk.statusLine.hasPrefix("Anna Bąk, Mon 23, 12:00: "))
    }

    @Test func resizingKeepsCursorHoursAndTheOrderInHand() {
        let desk = deskOnDay()
        desk.press("jj", "]", "m", "ll")
        let (start, cell) = (desk.state.exactStart, desk.state.cell)
        for (columns, rows) in [(80, 24), (60, 16), (59, 15), (200, 60), (120, 36)] {
            desk.resize(columns, rows)
            #expect(desk.frame.lines.count == rows)
            if columns >= 60 { #expect(desk.frame.cursor != nil, "\(columns)x\(rows)") }
        }
        #expect(desk.state.exactStart == start && desk.state.cell == cell && desk.state.screen == .day)
    }

    @Test func hoursScrollWithTheCursor() {
        let desk = deskOnDay(size: (60, 16))
        desk.press("....", "....", "....", "..")
        #expect(desk.shows("^21:30") || desk.shows("21:30^"))
        #expect(desk.frame.cursor != nil)
        desk.press(",,,,", ",,,,", ",,,,", ",,,,", ",,,,")
        #expect(desk.shows("^01:30") || desk.shows("^00:00"))
    }

    /// 25 October 2026 has 25 hours: two of them are called two.
    @Test func theDayOfTwentyFiveHoursShowsTwoTwice() {
        let desk = Desk(size: (200, 60))
        let sunday = Day(iso: "2026-10-25")!
        let days = desk.state.board.cursor.day.since(sunday)
        desk.press("z")
        for _ in 0..<days { desk.press("<") }
        desk.press(",,,,", ",,,,", ",,,,")
        let hours = desk.screen[2]
        #expect(hours.components(separatedBy: "02:00").count == 3, "\(hours)")
    }

    @Test func theDayOfTwentyThreeHoursSkipsTwo() {
        let desk = Desk(size: (200, 60))
        let sunday = Day(iso: "2027-03-28")!
        desk.press("z")
        for _ in 0..<sunday.since(desk.state.board.cursor.day) { desk.press(">") }
        desk.press(",,,,", ",,,,", ",,,,")
        #expect(desk.screen[2].contains("01:00") && desk.screen[2].contains("03:00"))
        #expect(!desk.screen[2].contains("02:00"))
    }

    @Test func withManyTechniciansTheRowsScroll() {
        let desk = deskOnDay(size: (80, 24))
        desk.press("w", "G")
        #expect(desk.state.cell == desk.key("Krzysztof Wiśniewski", 0))
        #expect(desk.shows("Wiśniewski"))
        desk.resize(60, 16)
        #expect(desk.shows(">K. Wiś") && desk.shows("▲"))
    }
}
