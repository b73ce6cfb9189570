import Console
import ConsoleTesting
import DeskModel
import ServiceModel
import Testing

let orderStories: [String: Story] = [
    "order.move": {
        let desk = Desk()
        // A day with two visits asks which one; the second goes to Jan Wilk.
        desk.press("m")
        #expect(desk.statusLine == "Which of the 2 visits? j and k choose, m picks up.")
        desk.press("j", "m")
        #expect(desk.state.moving?.visit == desk.card(102)?.id)
        desk.press("2", .enter)
        #expect(desk.card(102)?.placement.map { CellKey($0.leader, $0.day) } == desk.state.cell)
        #expect(desk.statusLine.contains("ZS/2026/000102 moved: Ewa Zych, Mon 23, 10:10 →"))
    },
    "order.take-best": {
        let desk = Desk()
        desk.press(.tab, "A")
        #expect(
            desk.statusLine
                == "ZS/2026/000121 placed: Ewa Zych, Mon 23, 08:08. Retimed: 101 08:22 → 10:02, 102 10:10 → 12:20. u takes it back."
        )
        #expect(desk.queue.first == "122")
    },
    "order.unassign": {
        let desk = Desk()
        desk.press("jjjjjj", "x")
        // Piotr Kos has nothing on Monday; on Tuesday he has one visit.
        #expect(desk.statusLine.contains("There is no order under the cursor"))
        desk.press("l", "x")
        #expect(desk.queue.contains("105"))
    },
    "order.lock": {
        let desk = Desk()
        desk.press(.enter, "L")
        #expect(desk.card(101)?.lock == .both)
        desk.press("m")
        #expect(desk.statusLine.hasPrefix("ZS/2026/000101 is locked; L unlocks it."))
        desk.press("L")
        #expect(desk.card(101)?.lock == VisitLock.none)
    },
    "order.detail": {
        let desk = Desk(size: (80, 24))
        desk.press(.tab, "i")
        #expect(desk.shows("proszę dzwonić przed przyjazdem"))
        desk.press("i")
        #expect(!desk.shows("proszę dzwonić przed przyjazdem"))
    },
    "order.open": {
        let desk = Desk(size: (80, 24))
        desk.press(.tab, .enter)
        #expect(desk.state.screen.description == "order" && desk.shows("121"))
        desk.press(.escape)
        #expect(desk.state.screen == .board)
    },
    "order.reason": {
        let desk = Desk()
        desk.press("r")
        #expect(desk.shows("Nothing is marked here: no rule is broken."))
        desk.press(.escape, .tab, "m", "j", "j", "!")
        desk.type("only she has the key")
        desk.press(.enter, .escape, "r")
        #expect(desk.shows("dropped against a rule: only she has the key"))
    },
    "queue.sort": {
        let desk = Desk()
        desk.press("o")
        #expect(desk.statusLine == "The queue is sorted by slack.")
        desk.press("o", "o")
        #expect(desk.statusLine == "The queue is sorted by place.")
        // Ż comes last in the Polish alphabet.
        #expect(desk.queue.first == "128" && desk.queue.last == "132")
    },
]
