import Console
import ConsoleTesting
import DeskModel
import ServiceModel
import Testing

/// The second order of the queue (122, Wola, needs GAZ) is in hand.
private func deskWithOrderInHand(size: (Int, Int) = (120, 36)) -> Desk {
    let desk = Desk(size: size)
    desk.press(.tab, "j", "m")
    return desk
}

let movingStories: [String: Story] = [
    "move.best": {
        let desk = deskWithOrderInHand()
        desk.press("1")
        #expect(desk.state.cell == desk.key("Piotr Kos", 0))
        #expect(
            desk.statusLine == "In hand: ZS/2026/000122. Over Piotr Kos, Mon 23, 08:14: fits, +25 min, 4:01 to spare.")
        #expect(desk.cell("Piotr Kos", "Mon 23") == "1 +25'")
    },
    "move.drop": {
        let desk = deskWithOrderInHand()
        desk.press("1", .enter)
        #expect(desk.state.moving == nil)
        #expect(desk.statusLine == "ZS/2026/000122 placed: Piotr Kos, Mon 23, 08:14. u takes it back.")
        #expect(desk.cell("Piotr Kos", "Mon 23")?.hasPrefix("1 ") == true)
        #expect(!desk.queue.contains("122"))
        // The next one is under the cursor already.
        #expect(desk.state.selected == desk.card(123)?.id)
    },
    "move.cancel": {
        let desk = deskWithOrderInHand()
        let cursor = desk.state.board.cursor
        desk.press("3", .escape)
        #expect(desk.state.moving == nil)
        #expect(desk.state.board.cursor == cursor)
        #expect(desk.store.journal.isEmpty)
        #expect(desk.statusLine == "ZS/2026/000122 is back where it was; nothing was written.")
    },
    "move.next-best": {
        let desk = deskWithOrderInHand()
        desk.press("1", .tab)
        let second = desk.state.cell
        desk.press("1", "2")
        #expect(desk.state.cell == second)
    },
    "move.previous-best": {
        let desk = deskWithOrderInHand()
        desk.press("3", .backTab)
        let second = desk.state.cell
        desk.press("2")
        #expect(desk.state.cell == second)
    },
    "move.next-fit": {
        let desk = deskWithOrderInHand()
        // Ewa Zych fits; Jan Wilk has no gas licence and is passed over.
        desk.press("gt", "lll", "n", "n")
        #expect(desk.state.cell == desk.key("Ola Mróz", 0))
    },
    "move.previous-fit": {
        let desk = deskWithOrderInHand()
        desk.press("j", "j", "N")
        #expect(desk.state.cell == desk.key("Ewa Zych", 4))
    },
    "move.earlier": {
        let desk = deskWithOrderInHand()
        desk.press("]", "]", "[")
        #expect(desk.statusLine.contains("Ewa Zych, Mon 23, 10:"))
    },
    "move.fitting": {
        let desk = deskWithOrderInHand()
        // Piotr Kos can; Ewa's Monday is full of other skills or not, whoever has no fitting day goes.
        let all = desk.state.board.rows.count
        let request = PriceRequest(
            id: 1, visits: [Visit.ID(122)], technicians: desk.state.view.technicians.map(\.id),
            days: desk.state.view.days)
        let prices = desk.store.prices(request).flatMap(\.prices)
        let fitting = Set(prices.filter { $0.value.best != nil }.map(\.key.technician))
        desk.press("f")
        let people = desk.state.board.rows.compactMap { row in
            if case .technician(let technician) = row { technician.id } else { nil }
        }
        #expect(Set(people) == fitting && fitting.count < desk.state.view.technicians.count)
        #expect(!desk.shows("x skill"), "days that do not fit are empty")
        #expect(desk.statusLine.hasPrefix("Only what fits: "))
        desk.press("f")
        #expect(desk.state.board.rows.count == all)
        desk.press("f", .escape)
        #expect(desk.state.board.rows.count == all, "with an empty hand everybody is there")
    },
    "move.later": {
        let desk = deskWithOrderInHand()
        let before = desk.statusLine
        desk.press("]")
        #expect(desk.statusLine != before)
        desk.press(.enter)
        // It went behind the first stop: three visits, the new one second.
        #expect(desk.state.view.sheets[desk.key("Ewa Zych", 0)]?.stops[1].visit == desk.card(122)?.id)
    },
    "move.override": {
        let desk = deskWithOrderInHand()
        desk.press("j", .enter)
        #expect(desk.statusLine == "Jan Wilk, Mon 23: lacks GAZ. ! drops it with a reason.")
        #expect(desk.store.journal.isEmpty)
        desk.press("!", .enter)
        #expect(desk.statusLine == "Say why: a reason is needed.")
        desk.type("customer insists")
        desk.press(.enter)
        #expect(desk.card(122)?.overrideReason == "customer insists")
        #expect(desk.statusLine.contains("against a rule: customer insists"))
    },
    "move.reason": {
        let desk = deskWithOrderInHand()
        desk.press("j", "r")
        #expect(desk.shows("Jan Wilk, Mon 23: lacks GAZ."))
        desk.press(.escape)
        #expect(desk.state.moving != nil)
    },
    "move.order": {
        let desk = deskWithOrderInHand()
        desk.press("i")
        #expect(desk.shows("portiernia od podwórza"))
        desk.press("i", "1")
        #expect(desk.state.cell == desk.key("Piotr Kos", 0))
    },
    "move.unassign": {
        let desk = Desk()
        desk.press(.enter, "m", "x")
        #expect(desk.queue.contains("101"))
        #expect(desk.state.moving == nil)
        #expect(desk.statusLine.hasPrefix("ZS/2026/000101 taken off the board: Ewa Zych, Mon 23, 08:22."))
    },
    "move.take-best": {
        let desk = deskWithOrderInHand()
        desk.press("j", "A")
        #expect(desk.card(122)?.placement?.leader == desk.key("Piotr Kos", 0).technician)
    },
]
