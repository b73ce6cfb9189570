import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// A desk with the list of tickets open: two that are new, one with an order.
func ticketsDesk(_ size: (Int, Int) = (120, 36), language: Language = .english) -> Desk {
    let desk = Desk(size: size, language: language)
    let catalogue = desk.store.catalogue
    let site = catalogue.sites[0]
    for (symptom, grade) in [
        ("Rozdzielnica pachnie spalenizną", TicketGrade.much), ("Dźwig hałasuje", .some), ("UPS piszczy", .little),
    ] {
        desk.anotherDesk(
            CreateTicket(
                TicketDraft(
                    customer: site.customer, site: site.id, symptom: symptom, note: "Od rana, co godzinę.",
                    reporter: Reporter(name: "Marek Sowa", phone: "+48 000 733 019"), impact: grade, urgency: grade)))
    }
    let last = desk.store.tickets(all: false).last!
    desk.anotherDesk(ConvertTicket(ticket: last.ticket.id, works: [.ofType(nil, duration: 60)]))
    desk.press("7")
    return desk
}

let ticketStories: [String: Story] = [
    "screen.tickets": {
        let desk = ticketsDesk()
        #expect(desk.shows("Tickets 3") && desk.shows("[7 Tickets]") && desk.shows("by clock"))
        #expect(desk.shows("* new") && desk.shows("> order") && desk.shows("Marek Sowa"))
        #expect(desk.statusLine.contains("nobody has answered"))
        #expect(desk.shows("pays") && desk.shows("first     1 "), "\(desk.text)")
        desk.press("/")
        desk.type("ticket:new")
        #expect(desk.shows("Tickets 2 of 3"))
        let empty = Desk()
        empty.press("7")
        #expect(empty.shows("No ticket is open. N takes a call"))
    },
    "tickets.open": {
        let desk = ticketsDesk()
        desk.press(.enter)
        #expect(desk.shows("Ticket ZG/2026/000001") && desk.shows("impact 3 a ward × urgency 3 now → emergency"))
        #expect(desk.shows("none yet; Q makes one"))
        desk.press(.escape)
        #expect(desk.shows("Tickets 3"))
    },
    "tickets.sort": {
        let desk = ticketsDesk()
        desk.press("o")
        #expect(desk.shows("by age"))
    },
    "tickets.mark": {
        let desk = ticketsDesk()
        desk.press(.space)
        #expect(desk.shows("1 marked"))
    },
    "tickets.mark-all": {
        let desk = ticketsDesk()
        desk.press("*")
        #expect(desk.shows("3 marked"))
    },
    "tickets.qualify-marked": {
        let desk = ticketsDesk()
        desk.press("*", "Q")
        #expect(desk.shows("Make orders") && desk.shows("ZG/2026/000003"))
        #expect(desk.shows("became order"))
        desk.press(.escape)
        #expect(desk.store.tickets(all: false).allSatisfy { $0.state == .qualified })
    },
    "ticket.order": {
        let desk = ticketsDesk()
        desk.press(.enter, "Q")
        #expect(desk.shows("New order, ticket 1") && desk.shows("Rozdzielnica pachnie"))
        desk.press(.key(.control("s")))
        #expect(desk.statusLine.contains("Ticket 1 became ZS/2026/"))
        #expect(desk.shows("> order"))
        let first = desk.store.tickets(all: false)[0].orders[0].number
        desk.press("Q")
        #expect(desk.statusLine == "ZG/2026/000001 became order \(first.short) already; Q again makes a further one.")
        desk.press("j", "Q")
        #expect(desk.state.overlay == nil, "only the very next key goes on")
        desk.press("Q", .key(.control("s")))
        #expect(desk.store.tickets(all: false)[0].orders.count == 2)
    },
    "ticket.end": {
        let desk = ticketsDesk()
        desk.press("X")
        #expect(desk.statusLine.contains("rejected") || desk.shows("r why: rejected"))
        desk.type("x")
        desk.press(.enter)
        #expect(desk.statusLine.contains("Begin with r"))
        desk.press(.escape, "X")
        desk.type("z reset przez telefon")
        desk.press(.enter)
        #expect(desk.statusLine.contains("resolved remotely: reset przez telefon"))
        #expect(desk.shows("~ remote"))
        desk.press("g", "g", "X")
        desk.type("d 1")
        desk.press(.enter)
        #expect(desk.store.tickets(all: false).contains { $0.state == .duplicate || $0.state == .resolvedRemotely })
    },
    "ticket.close": {
        let desk = ticketsDesk()
        desk.press("G", "C")
        #expect(desk.statusLine.contains("Not closed: order") && desk.statusLine.contains("It asks again"))
        desk.press("gg", "X")
        desk.type("r pomyłka")
        desk.press(.enter)
        let ended = desk.store.tickets(all: false).first { $0.state == .rejected }
        #expect(ended != nil)
    },
    "ticket.call": {
        let desk = ticketsDesk()
        desk.press("c")
        desk.type("Anna Lis: będę o 8")
        desk.press(.enter)
        #expect(desk.statusLine.contains("call with Anna Lis noted"))
        #expect(desk.store.ticket(desk.store.tickets(all: false)[0].ticket.id)?.calls.first?.words == "będę o 8")
    },
    "ticket.edit": {
        let desk = ticketsDesk()
        desk.press("e")
        #expect(desk.shows("Edit ticket") && desk.shows("Marek Sowa"))
        desk.press(.escape)
    },
    "ticket.attach": {
        let desk = ticketsDesk()
        desk.press("a")
        desk.type("papers/plan.pdf")
        desk.press(.enter)
        #expect(desk.attached.map(\.path) == ["papers/plan.pdf"])
    },
    "ticket.new": {
        let desk = ticketsDesk()
        desk.press("N")
        #expect(desk.shows("saves a ticket   Ctrl-T an order"))
        desk.press(.tab)
        #expect(desk.shows("New ticket") && desk.shows("Customer"))
        desk.press(.escape)
    },
]

/// Beside a ticket: who would pay, and who could go.
@Suite struct TicketPaneTests {
    @Test func thePaneIsDrawnBeforeAnybodyKnowsWhoCouldGo() {
        let desk = ticketsDesk()
        desk.held = [.details]
        desk.anotherDesk(
            CreateTicket(
                TicketDraft(
                    customer: desk.store.catalogue.sites[0].customer, site: desk.store.catalogue.sites[0].id,
                    symptom: "Brak ciepłej wody")))
        desk.press("j")
        #expect(desk.shows("reporter") && !desk.shows("first     1 "))
        desk.release()
        #expect(desk.shows("first     1 "), "\(desk.text)")
    }

    @Test func aTicketWithAnOrderHasNoFirstPlaces() {
        let desk = ticketsDesk()
        desk.press("G")
        #expect(!desk.shows("first     1 ") && desk.shows("orders"))
    }

    @Test func anotherDesksOrderIsNotDoubledByAForm() throws {
        let desk = ticketsDesk()
        desk.press(.enter, "Q")
        let ticket = try #require(desk.store.tickets(all: false).first?.ticket.id)
        desk.anotherDesk(ConvertTicket(ticket: ticket, works: [.ofType(nil, duration: 30)]))
        desk.press(.key(.control("s")))
        #expect(desk.store.tickets(all: false)[0].orders.count == 1, "\(desk.statusLine)")
    }
}
