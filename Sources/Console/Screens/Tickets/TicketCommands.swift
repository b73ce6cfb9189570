import DeskModel
import ServiceModel

private let noTicket: @Sendable (ConsoleState) -> Phrase? = { state in
    state.meantTicket == nil ? Phrase("there is no ticket under the cursor", "pod kursorem nie ma zgłoszenia") : nil
}

private let notOpen: @Sendable (ConsoleState) -> Phrase? = { state in
    if let none = noTicket(state) { return none }
    return state.meantTicket?.state.isOpen == true
        ? nil : Phrase("it ended: C reopens it as new", "zakończone: C wznawia jako nowe")
}

private func ask(_ question: TicketQuestion, _ state: inout ConsoleState) -> [Effect] {
    state.overlay = .input(LineInput(.ticket(question)))
    return []
}

/// Keys of the list and of the page alike.
private let shared: [ConsoleCommand] = [
    ConsoleCommand(
        "ticket.end", "X", hint: Phrase("no order needed", "bez zlecenia"),
        also: "reject duplicate remote odrzuć duplikat zdalnie",
        Phrase(
            "End a ticket that needs no order: rejected, duplicate, solved remotely",
            "Zakończ zgłoszenie bez zlecenia: odrzucone, duplikat, rozwiązane zdalnie"),
        section: .tickets, in: ticketPlaces, hintRank: 3, needs: .intake,
        unless: { state in
            if let obstacle = notOpen(state) { return obstacle }
            guard let order = state.meantTicket?.standing.first else { return nil }
            return Phrase("it became order \(order.number.short)", "powstało zlecenie \(order.number.short)")
        }
    ) { state, _ in state.meantTicket.map { ask(.end($0.ticket.id), &state) } ?? [] },
    ConsoleCommand(
        "ticket.close", "C", hint: Phrase("close", "zamknij"), also: "reopen again wznów ponów",
        Phrase(
            "Close what is resolved; reopen what ended as a new ticket",
            "Zamknij rozwiązane; zakończone wznów jako nowe"),
        section: .tickets, in: ticketPlaces, hintRank: 4, needs: .intake, unless: noTicket
    ) { state, _ in
        guard let line = state.meantTicket else { return [] }
        switch line.state {
        case .closed, .rejected, .duplicate, .resolvedRemotely: return ask(.reopen(line.ticket.id), &state)
        case .resolved: return ask(.close(line.ticket.id), &state)
        case .new, .qualified: return state.end(line, .closed(words: ""))
        }
    },
    ConsoleCommand(
        "ticket.call", "c", hint: Phrase("call", "rozmowa"), also: "phone telefon zapisz",
        Phrase("Note a call: who, and what was said", "Zapisz rozmowę: z kim i co ustalono"), section: .tickets,
        in: ticketPlaces, hintRank: 5, needs: .intake, unless: noTicket
    ) { state, _ in state.meantTicket.map { ask(.call($0.ticket.id), &state) } ?? [] },
    ConsoleCommand(
        "ticket.edit", "e", hint: Phrase("edit", "zmień"), also: "popraw edytuj",
        Phrase("Change what is said about the ticket", "Zmień opis zgłoszenia"), section: .tickets, in: ticketPlaces,
        hintRank: 6, needs: .intake, unless: notOpen
    ) { state, _ in state.meantTicket.map { state.want(.edit, of: $0.ticket.id) } ?? [] },
    ConsoleCommand(
        "ticket.attach", "a", hint: Phrase("attach", "dołącz"), also: "file document plik dokument",
        Phrase("Attach a file; orders of the ticket have it too", "Dołącz plik; mają go też zlecenia ze zgłoszenia"),
        section: .tickets, in: ticketPlaces, hintRank: 8, needs: .intake, unless: noTicket
    ) { state, _ in
        guard let ticket = state.meantTicket?.ticket.id else { return [] }
        state.overlay = .input(LineInput(.attach(.ticket(ticket.rawValue))))
        return []
    },
    ConsoleCommand(
        "ticket.new", "N", hint: Phrase("new", "nowe"), also: "call telefon przyjmij",
        Phrase("Take in a new ticket", "Przyjmij nowe zgłoszenie"), section: .tickets, in: ticketPlaces, hintRank: 10,
        needs: .intake
    ) { state, _ in state.openEntry(asTicket: true) },
]

private let ticketPlaces = Places([.tickets, .ticketPage])

let ticketListCommands: [ConsoleCommand] =
    [
        ConsoleCommand(
            "tickets.open", "Enter i", hint: Phrase("open", "otwórz"),
            Phrase("Open the ticket of the line", "Otwórz zgłoszenie z wiersza"), section: .tickets,
            in: Places(.tickets),
            hintRank: 1, unless: noTicket
        ) { state, _ in
            guard let ticket = state.tickets.row?.ticket.id else { return [] }
            PageScreen(TicketPage()).enter(ticket, &state)
            return []
        }
    ] + shared

let ticketPageCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "ticket.order", "Q", hint: Phrase("to order", "na zlecenie"), also: "qualify convert kwalifikuj",
        Phrase(
            "Make an order of the ticket; again: a further one", "Utwórz zlecenie ze zgłoszenia; ponownie: następne"),
        section: .tickets, in: Places(.ticketPage), hintRank: 6, needs: .intake, unless: notOpen
    ) { state, _ in state.meantTicket.map { state.orderAgain($0) } ?? [] }
]
