import Console
import ConsoleTesting
import DeskModel
import Testing

let deskStories: [String: Story] = [
    "desk.undo": {
        let desk = Desk()
        desk.press(.tab, "A", "u")
        #expect(desk.queue.first == "121")
        #expect(
            desk.statusLine
                == "Undone: ZS/2026/000121 placed: Ewa Zych, Mon 23, 08:08. It was done today 07:40. Retimed: 101 10:02 → 08:22, 102 12:20 → 10:10. U does it again."
        )
        desk.press("u")
        #expect(desk.statusLine == "There is nothing of yours to undo.")
    },
    "desk.redo": {
        let desk = Desk()
        desk.press(.tab, "A", "u", "U")
        #expect(desk.queue.first == "122")
        #expect(desk.card(121)?.placement != nil)
    },
    "desk.refresh": {
        let desk = Desk()
        desk.anotherDesk(UnplaceVisit(visit: desk.card(106)!.id), isSeen: false)
        #expect(!desk.queue.contains("106"))
        desk.press("R")
        #expect(desk.queue.contains("106"))
    },
    "desk.keys": {
        let desk = Desk()
        desk.press("?")
        #expect(desk.shows("Take the order in hand and see what every day would cost"))
        // What is typed is looked for, also by words that no sentence has; nothing acts behind the box.
        let before = desk.state.board.cursor
        desk.type("sick")
        #expect(desk.shows("/ sick") && desk.shows("The technician cannot work: from when to when"))
        #expect(!desk.shows("Take the order in hand"))
        desk.press(.escape, "/")
        desk.type("jxm")
        #expect(desk.shows("Nothing matches."))
        desk.press("?")
        #expect(desk.state.overlay == nil && desk.state.board.cursor == before && desk.store.journal.isEmpty)
    },
    "desk.goto": {
        let desk = Desk()
        desk.press("g")
        #expect(desk.shows("t   Go to today"))
        #expect(desk.shows("Maintenance plans"))
        desk.press(.escape)
        #expect(!desk.shows("Go to today"))
    },
    "desk.quit": {
        let desk = Desk()
        desk.press("q")
        #expect(desk.hasQuit)
    },
    "screen.board": {
        let desk = Desk()
        desk.press(.tab, "1")
        #expect(desk.state.focus == .board)
    },
]
