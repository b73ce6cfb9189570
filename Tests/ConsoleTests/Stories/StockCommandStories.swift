import Console
import ConsoleTesting
import TermCanvas
import Testing

/// A story for each command of stock.
let stockStories: [String: Story] = [
    "screen.stock": {
        let desk = Desk()
        desk.press("8")
        #expect(desk.state.screen == .stock && desk.shows("[8 Stock]"))
    },
    "stock.open": {
        let desk = Desk()
        desk.press("8", .enter)
        #expect(desk.state.screen == .order && desk.shows("108"))
    },
    "stock.pick": {
        let desk = StockStories.desk()
        desk.press("8wj", "p")
        #expect(desk.statusLine.contains("Pick list 1 for W-07"))
    },
    "stock.shown": {
        let desk = StockStories.desk()
        desk.press("8", "w")
        #expect(desk.shows("Places of stock 2"))
    },
    "stock.day-before": {
        let desk = StockStories.desk()
        desk.press("8", "<")
        #expect(desk.shows("Mon 23"))
    },
    "stock.day-after": {
        let desk = StockStories.desk()
        desk.press("8", ">")
        #expect(desk.shows("Wed 25"))
    },
]
