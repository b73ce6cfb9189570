import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// A desk with the list of orders open.
private func ordersDesk(_ size: (Int, Int) = (120, 36)) -> Desk {
    let desk = Desk(size: size)
    desk.press("6")
    return desk
}

/// A desk with Monday's agenda open.
private func agendaDesk(_ size: (Int, Int) = (120, 36)) -> Desk {
    let desk = Desk(size: size)
    desk.press("gl")
    return desk
}

let listStories: [String: Story] = [
    "screen.orders": {
        let desk = ordersDesk()
        #expect(desk.shows("Orders 24") && desk.shows("[6 Orders]") && desk.shows("ZS/2026/000999"))
        desk.press("/")
        desk.type("wola")
        #expect(desk.shows("Orders 1 of 24"))
        desk.press(.escape, "1")
        #expect(desk.state.screen == .board)
    },
    "screen.agenda": {
        let desk = agendaDesk()
        #expect(desk.shows("Agenda  Mon 23 Nov  everybody"))
        #expect(desk.shows("Ewa Zych  2 visits") && desk.shows("przegląd rozdzielni"))
    },
    "list.open": {
        let desk = ordersDesk()
        desk.press("j", .enter)
        #expect(desk.shows("phone") && desk.shows("proszę dzwonić"))
        desk.press(.escape)
        #expect(!desk.shows("proszę dzwonić"))
    },
    "list.edit": {
        let desk = ordersDesk()
        desk.press("jjj", "e")
        #expect(desk.shows("Edit ZS/2026/000132"))
    },
    "list.qualify": {
        let desk = ordersDesk()
        desk.press("Q")
        #expect(desk.shows("Qualify") && desk.shows("Takes"))
        desk.press(.escape, "j", "Q")
        #expect(desk.statusLine.contains("It is no draft"))
    },
    "list.hold": {
        let desk = ordersDesk()
        desk.press("jjj", "H")
        desk.type("part")
        desk.press(.key(.control("s")))
        #expect(desk.statusLine.contains("on hold: parts"))
    },
    "list.cancel": {
        let desk = ordersDesk()
        desk.press("jjj", "X")
        desk.type("pomyłka")
        desk.press(.enter)
        #expect(desk.statusLine.contains("cancelled: pomyłka"))
        #expect(desk.shows("Orders 23"))
    },
    "list.reopen": {
        let desk = ordersDesk()
        desk.press("j", "C")
        #expect(desk.statusLine.contains("goes on: it is"))
        desk.press("X")
        desk.type("pomyłka")
        desk.press(.enter, "/")
        desk.type("state:cancelled")
        desk.press(.enter)
        #expect(desk.shows("Orders 1 of "))
        let cancelled = desk.screen.first { $0.contains("cancelled") && !$0.contains(":cancelled") }
        #expect(cancelled != nil)
        desk.press("C")
        #expect(desk.shows("New order, follows ZS/2026/000"))
        let count = desk.state.view.visits.count
        desk.press(.key(.control("s")))
        #expect(desk.state.view.visits.count == count + 1, "\(desk.text)")
        let made = desk.effects.compactMap { effect -> CreateOrder? in
            if case .perform(let command as CreateOrder, _) = effect { command } else { nil }
        }
        #expect(made.last?.origin != nil, "the link goes along")
    },
    "list.sort": {
        let desk = ordersDesk()
        desk.press("o", "o")
        #expect(desk.shows("by priority") && desk.state.orders.rows.first?.order.id == desk.card(121)?.order)
    },
    "agenda.technician": {
        let desk = agendaDesk()
        desk.press("j", "t")
        #expect(desk.shows("Mon 23 Nov  Ewa Zych") && !desk.shows("Ola Mróz"))
        desk.press("t")
        #expect(desk.shows("everybody"))
    },
    "agenda.earlier": {
        let desk = agendaDesk()
        desk.press("<")
        #expect(desk.shows("Agenda  Sun 22 Nov"))
    },
    "agenda.later": {
        let desk = agendaDesk()
        desk.press(">")
        #expect(desk.shows("Agenda  Tue 24 Nov") && desk.shows("Piotr Kos"))
    },
    "agenda.longer": {
        let desk = agendaDesk()
        desk.press("+")
        #expect(desk.shows("Agenda  Mon 23 – Sun 29 Nov") && desk.shows("Tue 24 Nov  Piotr Kos"))
    },
    "list.cell": {
        let desk = agendaDesk()
        desk.press(">", "j", "b")
        #expect(desk.state.screen == .board && desk.state.cell == desk.key("Piotr Kos", 1))
    },
    "list.back": {
        let desk = agendaDesk()
        desk.press(.escape)
        #expect(desk.state.screen == .board)
    },
]

@Suite struct ListTests {
    @Test func theCursorStaysOnItsOrderWhenTheDeskChanges() {
        let desk = ordersDesk()
        desk.press("jjjjj")
        let order = desk.state.orders.row?.order.id
        desk.anotherDesk(CancelOrder(order: desk.card(132)!.order, reason: "x"))
        #expect(desk.state.orders.row?.order.id == order && order != nil)
    }

    @Test func anAgendaBeyondWhatIsLoadedAsksForItsDays() {
        let desk = agendaDesk()
        desk.press("+", "+", "+", ">")
        #expect(desk.effects.contains { if case .ask(.days) = $0 { true } else { false } })
    }

    @Test func aClickChoosesALineAndAnotherOneOpensIt() {
        let desk = ordersDesk()
        desk.click("131    ready")
        #expect(desk.state.orders.row?.order.id == desk.card(131)?.order && desk.state.overlay == nil)
        desk.click("131    ready")
        #expect(desk.shows("proszę dzwonić"))
    }

    @Test func theListScrolls() {
        let desk = ordersDesk((60, 16))
        desk.press("G")
        #expect(desk.state.orders.cursor == 23 && desk.state.orders.top > 0 && desk.shows("▲"))
    }
}
