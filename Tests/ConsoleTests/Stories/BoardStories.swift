import Console
import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

let boardStories: [String: Story] = [
    "go.down": {
        let desk = Desk()
        desk.press("j")
        #expect(desk.statusLine.hasPrefix("Jan Wilk, Mon 23: 0 visits"))
    },
    "go.up": {
        let desk = Desk()
        desk.press("k")
        #expect(desk.statusLine == "PÓŁNOC, Mon 23: 3 technicians, 4 visits, free 15:32.")
    },
    "go.right": {
        let desk = Desk()
        desk.press("l")
        #expect(desk.state.cell == desk.key("Ewa Zych", 1))
    },
    "go.left": {
        let desk = Desk()
        desk.press("ll", "h")
        #expect(desk.state.cell == desk.key("Ewa Zych", 1))
    },
    "go.top": {
        let desk = Desk()
        desk.press("jjjj", "gg")
        #expect(desk.state.board.cursor.row == .region(Region.ID(1)))
    },
    "go.end": {
        let desk = Desk()
        desk.press("G")
        #expect(desk.state.cell == desk.key("Krzysztof Wiśniewski", 0))
    },
    "go.page-down": {
        let desk = Desk(size: (80, 24))
        desk.press(.tab, .key(.pageDown))
        #expect(desk.state.selected == desk.card(124)?.id)
    },
    "go.page-up": {
        let desk = Desk(size: (80, 24))
        desk.press(.tab, "G", .key(.pageUp))
        #expect(desk.state.selected == desk.card(129)?.id)
    },
    "board.next-week": {
        let desk = Desk()
        desk.press(">>")
        // The days were not loaded: they are asked for and shown.
        #expect(desk.shows("Mon 7"))
        #expect(desk.cell("Jan Wilk", "Mon 7") == "0 ▁ 7:30")
        #expect(desk.state.view.days.count == 28)
    },
    "board.previous-week": {
        let desk = Desk()
        desk.press("<")
        #expect(desk.shows("wk 47, 16–21 Nov"))
    },
    "board.today": {
        let desk = Desk()
        desk.press(">>", "l", "gt")
        #expect(desk.state.cell == desk.key("Ewa Zych", 0))
    },
    "board.order-number": {
        let desk = Desk()
        desk.press("go")
        desk.type("108")
        desk.press(.enter)
        #expect(desk.state.cell == desk.key("Iga Sowa", 1))
        #expect(desk.statusLine == "ZS/2026/000108: agregat, przegląd, Konstancin.")
        desk.press("go")
        desk.type("zs/2026/000130")
        desk.press(.enter)
        #expect(desk.state.focus == .queue && desk.state.selected == desk.card(130)?.id)
        desk.press("go")
        desk.type("99")
        desk.press(.enter)
        #expect(desk.statusLine == "No order has the number “99”.")
        // On a day of several visits the next key means the one that was asked for.
        desk.press("go")
        desk.type("102")
        desk.press(.enter)
        #expect(desk.state.focus == .peek && desk.state.selected == desk.card(102)?.id)
    },
    "board.open": {
        let desk = Desk()
        desk.press(.enter)
        #expect(desk.state.focus == .peek && desk.state.selected == desk.card(101)?.id)
        desk.press(.escape, "k", .enter)
        #expect(!desk.shows("Jan Wilk") && desk.shows("▸ PÓŁNOC"))
    },
    "board.fold": {
        let desk = Desk()
        desk.press("j", "-")
        #expect(desk.state.board.cursor.row == .region(Region.ID(1)))
        #expect(!desk.shows("Jan Wilk"))
        desk.press("-")
        #expect(desk.shows("Jan Wilk"))
    },
    "go.pane": {
        let desk = Desk()
        let panes = (0..<4).map { _ in
            desk.press(.tab)
            return desk.state.focus
        }
        #expect(panes == [.queue, .detail, .peek, .board])
    },
    "go.previous-pane": {
        let desk = Desk()
        desk.press(.backTab)
        #expect(desk.state.focus == .peek)
    },
    "go.back": {
        let desk = Desk()
        desk.press(.tab, .tab, .escape)
        #expect(desk.state.focus == .board)
    },
]
