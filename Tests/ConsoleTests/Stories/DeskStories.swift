import Console
import ConsoleTesting
import DeskModel
import Testing

let deskStories: [String: Story] = [
    "desk.undo": {
        let desk = Desk()
        desk.press(.tab, "A", "u")
        #expect(desk.queue.first == "121")
        #expect(desk.statusLine == "Undone: ZS/2026/000121 placed: Ewa Zych, Mon 23, 08:06. U does it again.")
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
        #expect(desk.shows("Maintenance plans (not in this version"))
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

let planStories: [String: Story] = [
    "plan.start": {
        let desk = Desk()
        desk.held = [.plans]
        desk.press("P")
        #expect(desk.statusLine == "Planning Mon 23 to Sun 6 Dec; work goes on meanwhile.")
        desk.send(
            .planProgress(
                PlanProgress(
                    request: desk.state.planRequest ?? 0, phase: .improving, iterations: 1240, unplanned: 3,
                    cost: 2481, fraction: 0.45)))
        desk.press("j")
        #expect(
            desk.statusLine
                == "Planning, improving: 1240 rounds, 3 without a place, cost 2481. s takes it, Esc discards.")
        #expect(desk.shows("plan 45%"))
        desk.release()
        #expect(desk.shows("Plan: 12 added, 0 moved, 0 removed"))
    },
    "plan.take": {
        let desk = Desk()
        desk.press("s")
        #expect(desk.statusLine.hasSuffix("no plan is being made."))
        desk.held = [.plans]
        desk.press("P", "s")
        #expect(desk.shows("Plan: 12 added"))
    },
    "plan.accept": {
        let desk = Desk()
        desk.press("P", .enter)
        #expect(desk.queue.isEmpty)
        #expect(desk.statusLine == "Plan applied: 12 added, 0 moved, 0 removed. u takes it back.")
        desk.press("u")
        #expect(desk.queue.count == 12)
    },
    "plan.tick": {
        let desk = Desk()
        desk.press("P", .space)
        #expect(desk.statusLine == "11 of 12 moves ticked.")
        desk.press(.enter)
        #expect(desk.queue.count == 1)
    },
    "plan.discard": {
        let desk = Desk()
        desk.press("P", .escape)
        #expect(desk.statusLine == "The plan was discarded; nothing was written.")
        #expect(desk.queue.count == 12 && desk.store.journal.isEmpty)
    },
]
