import Console
import ConsoleTesting
import DeskModel
import ServiceModel
import Testing

let markStories: [String: Story] = [
    "mark.toggle": {
        let desk = Desk()
        desk.press(.tab, .space, .space)
        #expect(desk.state.marks.visits == [desk.card(121)!.id, desk.card(122)!.id])
        #expect(desk.statusLine == "2 marked (2:15). m moves them all, Esc clears.")
        #expect(desk.shows("121*Mon 14:00") && desk.shows("122*Mon 16:00"))
        #expect(desk.shows(" 2 marked (2:15) "))
        desk.press("k", .space)
        #expect(desk.state.marks.visits == [desk.card(121)!.id])
        // On the board all of a day; its cell shows it.
        desk.press("1", .space)
        #expect(desk.state.marks.count == 3)
        #expect(desk.shows("*2 ▄ 4:11"))
    },
    "mark.range": {
        let desk = Desk()
        desk.press(.tab, "j", "v", "jj")
        #expect(desk.shows("122v") && desk.shows("124v") && desk.shows("range 3"))
        desk.press("v")
        #expect(desk.state.marks.visits == [122, 123, 124].map { desk.card($0)!.id })
        // A rectangle of the board: Ewa Zych and Jan Wilk, Monday and Tuesday.
        desk.press("1", "v", "jj", "l", "v")
        #expect(desk.state.marks.count == 7)
        desk.press("v", .escape)
        #expect(desk.statusLine == "The range is dropped.")
        #expect(desk.state.marks.count == 7)
    },
    "mark.all": {
        let desk = Desk()
        desk.press("*")
        #expect(desk.state.marks.count == 12)
        desk.press(.escape)
        #expect(desk.statusLine == "12 orders no longer marked.")
        #expect(desk.state.marks.isEmpty)
    },
]

/// Several orders at once: marked, moved as one set, and the same done to all.
@Suite struct SeveralOrdersTests {
    /// 123 (Otwock, SEP), 125 (Ząbki, SEP) and 128 (Bemowo, SEP) are marked.
    private func deskWithMarks(size: (Int, Int) = (120, 36)) -> Desk {
        let desk = Desk(size: size)
        desk.press(.tab, "jj", .space, "j", .space, "jj", .space)
        #expect(desk.state.marks.visits == [123, 125, 128].map { Visit.ID($0) })
        return desk
    }

    @Test func whatIsDoneWhileARangeIsOpenIsDoneToAllOfIt() {
        let desk = Desk()
        desk.press(.tab, "j", "v", "jj", "m")
        #expect(desk.state.marks.visits == [122, 123, 124].map { desk.card($0)!.id })
        #expect(!desk.shows("range 3"))
        desk.press(.escape)
        // A mark inside a range belongs to it; looking does not close it.
        let other = Desk()
        other.press(.tab, "j", "v", "jj", .space, "i", .escape)
        #expect(other.state.marks.count == 1 && other.shows("range "))
        other.press("H")
        #expect(other.state.marks.count == 4 && !other.shows("range "))
    }

    @Test func marksSurviveARefreshAndLoseWhatLeavesTheDesk() {
        let desk = deskWithMarks()
        desk.anotherDesk(UnplaceVisit(visit: desk.card(101)!.id))
        #expect(desk.state.marks.count == 3)
        desk.anotherDesk(CancelOrder(order: Order.ID(125), reason: "the customer mended it"))
        #expect(desk.state.marks.visits == [Visit.ID(123), Visit.ID(128)])
        desk.press("gm")
        #expect(desk.shows("1 order left the desk and the marks; 2 still marked."))
    }

    @Test func aSetIsPricedShownAndDroppedAsOne() {
        let desk = deskWithMarks()
        desk.press("m")
        #expect(desk.shows("MOVE 3 orders 2:15"))
        #expect(desk.shows("3 in hand"))
        desk.press("1")
        #expect(desk.statusLine.hasPrefix("In hand: 3 orders. Over "))
        #expect(desk.shows("128 0:45 S"), "the hand's pane lists them")
        let cell = desk.state.cell!
        let before = desk.state.view.sheets[cell]?.stops.count ?? 0
        desk.press(.enter)
        #expect(desk.state.view.sheets[cell]?.stops.count == before + 3)
        #expect(desk.statusLine.hasPrefix("3 orders placed (123, 125, 128): "))
        #expect(desk.state.marks.isEmpty && desk.store.journal.count == 1)
        desk.press("u")
        #expect(desk.queue.count == 12)
    }

    @Test func whatWasDoneShowsItsMarkUntilTheNextKey() {
        let desk = deskWithMarks()
        desk.press("m", "gt", "gg")
        for _ in 0..<40 where desk.state.cell != desk.key("Jan Wilk", 0) { desk.press("j") }
        desk.press(.enter)
        #expect(desk.state.marks.isEmpty)
        #expect(desk.cell("Jan Wilk", "Mon 23")?.contains("*") == true)
        desk.press("l")
        #expect(desk.cell("Jan Wilk", "Mon 23")?.contains("*") == false)
    }

    @Test func whatIsWrittenIsWhatThePreviewShowed() {
        let desk = deskWithMarks()
        desk.press("m", "2")
        let preview = desk.state.handPreview
        let cell = desk.state.cell!
        desk.press(.enter)
        #expect(preview?.after.stops.map(\.start) == desk.state.view.sheets[cell]?.stops.map(\.start))
    }

    @Test func whereOnlyPartFitsThatPartIsPlacedAndTheRestStaysMarked() {
        let desk = Desk()
        desk.press(.tab, "j", .space, .space, "m", "gt")
        for _ in 0..<40 where desk.state.cell != desk.key("Jan Wilk", 0) { desk.press("j") }
        let cell = desk.state.cell
        #expect(desk.statusLine.hasSuffix("only 1 of 2 fit; Enter places those, ! all with a reason."))
        desk.press(.enter)
        #expect(desk.shows("To Jan Wilk, Mon 23: 1 done, 1 refused"))
        #expect(desk.card(123)?.state == .planned && desk.card(122)?.state == .open)
        #expect(desk.state.moving == nil && desk.state.marks.visits == [Visit.ID(122)])
        #expect(desk.state.cell == cell && desk.store.journal.count == 1)
        desk.press(.escape, "u")
        #expect(desk.card(123)?.state == .open && desk.store.journal.count == 2)
    }

    @Test func whereOnlyPartFitsAReasonPlacesAll() {
        let desk = Desk()
        // 122 needs gas, 123 electricity: Jan Wilk can do one of them.
        desk.press(.tab, "j", .space, .space, "m", "gt")
        while desk.state.cell != desk.key("Jan Wilk", 0) { desk.press("j") }
        #expect(desk.cell("Jan Wilk", "Mon 23")?.hasPrefix("x 1 of 2") == true)
        desk.press("!")
        desk.type("he takes Ewa along")
        desk.press(.enter)
        #expect(desk.card(122)?.overrideReason == "he takes Ewa along")
        #expect(desk.card(123)?.state == .planned && desk.card(123)?.overrideReason == nil)
    }

    @Test func lockedOnesStayMarkedAndAreNamed() {
        let desk = Desk()
        desk.press(.enter, "L", .space, .space)
        desk.press("m")
        #expect(desk.state.moving?.visits == [Visit.ID(102)])
        #expect(desk.statusLine.hasPrefix("1 order in hand, 1 left marked: ZS/2026/000101 is locked"))
    }

    @Test func oneOfTheSetLeavesTheHandWhenSomebodyElseSendsIt() {
        let desk = deskWithMarks()
        desk.press("m")
        desk.store.edit(Visit.ID(125)) { $0.state = .dispatched }
        desk.anotherDesk(UnplaceVisit(visit: desk.card(101)!.id))
        #expect(desk.state.moving?.visits == [Visit.ID(123), Visit.ID(128)])
        #expect(desk.statusLine.hasPrefix("ZS/2026/000125 can no longer be planned"))
    }

    @Test func escapePutsAllBackAndKeepsTheMarks() {
        let desk = deskWithMarks()
        desk.press("m", "1", .escape)
        #expect(desk.statusLine == "3 orders are back where they were; nothing was written.")
        #expect(desk.state.marks.count == 3 && desk.store.journal.isEmpty)
    }

    @Test func manyAreTakenOffTheBoardWithAResultForEach() {
        let desk = Desk()
        // Two planned visits and one that waits.
        desk.press(.space, .tab, .space, "x")
        #expect(desk.shows("Off the board: 2 done, 1 refused"))
        #expect(desk.shows("x ZS/2026/000121"))
        #expect(desk.shows("+ ZS/2026/000101 taken off the board: Ewa Zych, Mon 23, 08:22."))
        #expect(desk.state.marks.visits == [Visit.ID(121)], "the refused one stays marked")
        #expect(desk.queue.contains("101") && desk.queue.contains("102"))
        #expect(desk.store.journal.count == 1)
        desk.press(.escape, "u")
        #expect(!desk.queue.contains("101") && !desk.queue.contains("102"))
    }

    @Test func nothingClaimsSuccessBeforeTheStoreHasConfirmed() {
        let desk = Desk()
        desk.press(.space)
        desk.held = [.commands]
        desk.press("x")
        #expect(
            !desk.shows(" done, ") && !desk.shows(": 1 done") && !desk.shows(": 2 done") && desk.state.marks.count == 2)
        desk.anotherDesk(UnplaceVisit(visit: desk.card(101)!.id), isSeen: false)
        desk.release()
        #expect(desk.shows("Off the board: 1 done, 1 refused") || desk.shows("Off the board: 0 done, 2 refused"))
        #expect(desk.state.marks.contains(Visit.ID(101)))
    }

    @Test func aStoreThatFailsLeavesAllMarked() {
        let desk = Desk()
        desk.trouble = .diskFull
        desk.press(.space, "x")
        #expect(desk.statusLine == "The disk of dyspo.db is full; nothing was written. Make room on it and try again.")
        #expect(desk.state.marks.count == 2 && desk.store.journal.isEmpty)
    }

    @Test func manyAreLockedAndUnlocked() {
        let desk = Desk()
        desk.press(.space, "L")
        #expect(desk.card(101)?.lock == .both && desk.card(102)?.lock == .both)
        #expect(desk.shows("Lock: 2 done"))
    }

    @Test func whenNoDayTakesThemAllTheEnginePlansEach() {
        let desk = Desk()
        desk.press("*", "m", "1")
        #expect(desk.statusLine == "No day takes all 12. A plans each where it fits.")
        desk.press("A", "P")
        #expect(desk.shows("Plan: 12 added"))
        desk.press(.enter)
        #expect(desk.state.marks.isEmpty && desk.queue.isEmpty)
    }

    @Test func theEngineFindsPlacesForWhatIsMarked() {
        let desk = deskWithMarks()
        desk.press("A", "P")
        #expect(desk.shows("Plan: 3 added"))
        desk.press(.enter)
        #expect(desk.card(123)?.state == .planned && desk.card(124)?.state == .open)
    }
}
