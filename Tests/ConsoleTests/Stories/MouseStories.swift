import Console
import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

/// What the mouse can do; each has its key.
@Suite struct MouseStories {
    @Test func aClickPutsTheCursorThereAndASecondOneOpens() {
        let desk = Desk()
        desk.click(desk.spot("Ola Mróz", "Tue 24"))
        #expect(desk.state.cell == desk.key("Ola Mróz", 1) && desk.state.focus == .board)
        desk.click(desk.spot("Ola Mróz", "Mon 23"))
        #expect(desk.state.focus == .board)
        desk.click(desk.spot("Ola Mróz", "Mon 23"))
        #expect(desk.state.focus == .peek && desk.state.cell == desk.key("Ola Mróz", 0))
    }

    @Test func aNameKeepsTheDayAndARegionFoldsOnTheSecondClick() {
        let desk = Desk()
        desk.click(desk.spot("Jan Wilk", "Wed 25"))
        desk.click("Ola Mróz")
        #expect(desk.state.cell == desk.key("Ola Mróz", 2))
        desk.click("CENTRUM")
        #expect(desk.shows("Piotr Kos"))
        desk.click("CENTRUM")
        #expect(!desk.shows("Piotr Kos"))
    }

    @Test func theQueueIsChosenThenOpened() {
        let desk = Desk()
        desk.click("124 Tue")
        #expect(desk.state.focus == .queue && desk.state.selected == desk.card(124)?.id)
        desk.click("124 Tue")
        #expect(desk.shows("┏━ ZS/2026/000124"))
        // It is a page, not a box: a click chooses one of its lines.
        desk.click(desk.spot("┏━ ZS/2026/000124"))
        #expect(desk.shows("┏━ ZS/2026/000124"))
        desk.press(.escape)
        #expect(!desk.shows("┏━ ZS/2026/000124"))
        #expect(desk.state.selected == desk.card(124)?.id)
    }

    @Test func aStopOfTheDayIsChosenThenOpened() {
        let desk = Desk()
        desk.click("2 102 ")
        #expect(desk.state.focus == .peek && desk.state.selected == desk.card(102)?.id)
        desk.click("2 102 ")
        #expect(desk.shows("┏━ ZS/2026/000102"))
    }

    @Test func draggingTheChosenOrderIsTheSameMoveAsWithKeys() {
        let desk = Desk()
        desk.click("122 Mon")
        desk.pull(desk.spot("122 Mon"), over: desk.spot("Jan Wilk", "Tue 24"), desk.spot("Piotr Kos", "Mon 23"))
        #expect(
            desk.statusLine == "In hand: ZS/2026/000122. Over Piotr Kos, Mon 23, 08:14: fits, +25 min, 4:01 to spare.")
        #expect(desk.store.journal.isEmpty)
        desk.mouse(.release(.left), desk.spot("Piotr Kos", "Mon 23"))
        #expect(desk.statusLine == "ZS/2026/000122 placed: Piotr Kos, Mon 23, 08:14. u takes it back.")
        desk.press("u")
        #expect(desk.queue.contains("122"))
    }

    @Test func anOrderThatIsNotChosenYetIsNotDraggedByAccident() {
        let desk = Desk()
        desk.drag(desk.spot("123 Tue"), to: desk.spot("Piotr Kos", "Mon 23"))
        #expect(desk.state.moving == nil && desk.store.journal.isEmpty)
        #expect(desk.statusLine == "Chosen. Press it again and drag to move it.")
        #expect(desk.state.selected == desk.card(123)?.id)
    }

    @Test func aPlannedVisitIsDraggedFromItsCellAndBackToTheQueue() {
        let desk = Desk()
        let iga = desk.spot("Iga Sowa", "Mon 23")
        desk.click(iga)
        desk.pull(iga, over: desk.spot("Iga Sowa", "Tue 24"), iga)
        #expect(desk.state.moving != nil)
        // Back where it came from: nothing is written.
        desk.mouse(.release(.left), iga)
        #expect(desk.state.moving == nil && desk.store.journal.isEmpty)
        desk.drag(iga, to: desk.spot("124 Tue"))
        #expect(desk.queue.count == 13)
        #expect(desk.state.moving == nil)
    }

    @Test func aCellWithSeveralVisitsAsksWhichOne() {
        let desk = Desk()
        desk.drag(desk.spot("Ewa Zych", "Mon 23"), to: desk.spot("Jan Wilk", "Mon 23"))
        #expect(desk.statusLine == "Which of the 2 visits? j and k choose, m picks up.")
        #expect(desk.state.moving == nil && desk.state.focus == .peek)
        desk.drag(desk.spot("1 101 "), to: desk.spot("Jan Wilk", "Tue 24"))
        #expect(desk.card(101)?.placement?.day == SmallCity.monday + 1)
    }

    @Test func anImpossibleCellKeepsItInHandAndSaysWhy() {
        let desk = Desk()
        desk.click("122 Mon")
        let jan = desk.spot("Jan Wilk", "Mon 23")
        desk.drag(desk.spot("122 Mon"), to: jan)
        #expect(desk.state.moving != nil && desk.statusLine.hasSuffix("! drops it with a reason."))
        // From now on clicks aim and drop.
        let piotr = desk.spot("Piotr Kos", "Mon 23")
        desk.click(piotr)
        #expect(desk.state.moving != nil && desk.state.cell == desk.key("Piotr Kos", 0))
        desk.click(piotr)
        #expect(desk.state.moving == nil && !desk.queue.contains("122"))
    }

    @Test(arguments: ["right button", "Esc", "beside the board"])
    func aDragCanBeCalledOff(by way: String) {
        let desk = Desk()
        desk.click("122 Mon")
        let cursor = desk.state.board.cursor
        desk.pull(desk.spot("122 Mon"), over: desk.spot("Piotr Kos", "Mon 23"))
        #expect(desk.state.moving != nil)
        switch way {
        case "right button": desk.mouse(.press(.right), desk.spot("Piotr Kos", "Mon 23"))
        case "Esc": desk.press(.escape)
        default: desk.mouse(.release(.left), Point(column: 90, row: 30))
        }
        desk.mouse(.release(.left), desk.spot("Piotr Kos", "Mon 23"))
        #expect(desk.state.moving == nil && desk.store.journal.isEmpty)
        #expect(desk.state.board.cursor == cursor && desk.state.focus == .queue)
    }

    @Test func atTheEdgeTheBoardScrollsAndTheTargetIsWhatIsThereNow() {
        let desk = Desk(size: (110, 24))
        desk.click("122 Mon")
        desk.pull(desk.spot("122 Mon"), over: desk.spot("Jan Wilk", "Mon 23"))
        #expect(desk.state.moving != nil && desk.state.board.top == 0)
        let bottom = desk.spot("┗━").row
        for step in 0..<desk.state.board.rows.count {
            desk.mouse(.drag(.left), Point(column: 30 + step % 2, row: bottom))
        }
        #expect(desk.state.board.top > 0)
        #expect(desk.state.cell?.technician == desk.key("Krzysztof Wiśniewski", 0).technician)
        desk.mouse(.drag(.left), Point(column: 0, row: 4))
        #expect(desk.state.board.firstDay == SmallCity.monday - 1)
    }

    @Test func theWheelScrollsWhatIsUnderThePointerAndLeavesTheFocus() {
        let desk = Desk(size: (80, 24))
        desk.wheel(1, desk.spot("122 Mon"))
        #expect(desk.state.queue.top == 3 && desk.state.focus == .board)
        desk.wheel(-9, desk.spot("124 Tue"))
        #expect(desk.state.queue.top == 0)
        desk.press("?")
        desk.wheel(2, Point(column: 40, row: 10))
        #expect(!desk.shows("┃ Orders"), "the help has scrolled")
        desk.mouse(.press(.right), Point(column: 40, row: 10))
        #expect(desk.state.overlay == nil)
    }

    @Test func theWheelShowsMoreOfTheOrder() {
        let desk = Desk()
        #expect(desk.shows("brak zasilania chłodni"))
        desk.wheel(1, desk.spot("Hotel Pod Dębem"))
        #expect(!desk.shows("│ Hotel Pod Dębem") || desk.state.detail.top == 0)
        desk.click("124 Tue")
        #expect(desk.state.detail.top == 0)
    }

    @Test func hintsAndScreensAreRunByAClickAndSayWhyNot() {
        let desk = Desk()
        desk.click("Tab pane")
        #expect(desk.state.focus == .queue)
        desk.click("m move")
        #expect(desk.state.moving?.visit == desk.card(121)?.id)
        desk.click("Esc cancel")
        #expect(desk.state.moving == nil)
        // What cannot be done now says why, as its key does.
        desk.click("D dispatch")
        let said = desk.statusLine
        #expect(said.contains("ZS/2026/000121"))
        desk.press("D")
        #expect(desk.statusLine == said)
        desk.click("? keys")
        #expect(desk.shows("┏━ Keys"))
        desk.press(.escape)
        let before = desk.state.statusSentence
        desk.click("1 Board")
        #expect(desk.state.focus == .board && desk.statusLine != before)
    }

    @Test func withOnePaneTheTabsAtTheTopSwitch() {
        let desk = Desk(size: (60, 16))
        desk.click(" Queue ")
        #expect(desk.state.focus == .queue && desk.shows("Waiting 12"))
    }

    @Test func theBoxAfterGIsClicked() {
        let desk = Desk()
        desk.press("g")
        desk.click("Go to an order by its number")
        #expect(desk.shows("Go to order number:"))
        // A stray click does not lose what is being typed.
        desk.type("12")
        desk.click(desk.spot("Ola Mróz"))
        #expect(desk.shows("Go to order number:  12_"))
    }

    @Test func aLineOfThePaletteIsRunByAClick() {
        let desk = Desk()
        desk.press(":")
        desk.type("next pane")
        desk.click(Point(column: 1, row: 34))
        #expect(desk.state.overlay == nil && desk.state.focus == .board, "a click outside closes it")
        desk.press(":")
        desk.type("next pane")
        desk.click("Next pane")
        #expect(desk.state.overlay == nil && desk.state.focus == .queue)
    }

    @Test func aPlansMovesAreChosenAndTicked() {
        let desk = Desk()
        desk.press("PP")
        let second = desk.spot("[x]", line: 1)
        desk.click(second)
        #expect(desk.spot("[x]", line: 1) == second)
        desk.click(second)
        #expect(desk.shows("[ ]") && desk.state.planning != nil)
    }

    @Test func anotherDeskTakesTheOrderOutOfTheDraggingHand() {
        let desk = Desk()
        let iga = desk.spot("Iga Sowa", "Mon 23")
        desk.click(iga)
        desk.pull(iga, over: desk.spot("Iga Sowa", "Tue 24"))
        desk.store.edit(Visit.ID(107)) { $0.state = .enRoute }
        desk.anotherDesk(LockVisit(visit: Visit.ID(101), lock: .both))
        #expect(desk.statusLine.contains("can no longer be planned"))
        desk.mouse(.drag(.left), desk.spot("Jan Wilk", "Tue 24"))
        desk.mouse(.release(.left), desk.spot("Jan Wilk", "Tue 24"))
        #expect(desk.store.journal.count == 1, "nothing was dropped")
        desk.press(.escape)
        #expect(desk.state.moving == nil)
    }
}
