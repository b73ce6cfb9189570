import DeskModel
import ServiceModel

/// What was typed in answer to a question about a ticket.
extension ConsoleState {
    mutating func answer(_ question: TicketQuestion, _ text: String) -> [Effect] {
        let words = text.trimmingBlanks
        switch question {
        case .end(let id): return knownTicket(id).map { end($0, by: words) } ?? []
        case .call(let id): return note(words, about: id)
        case .close(let id):
            overlay = nil
            return knownTicket(id).map { end($0, .closed(words: words)) } ?? []
        case .reopen(let id):
            overlay = nil
            guard let line = knownTicket(id) else { return [] }
            return send(ReopenTicket(ticket: id, note: words, basis: basis(of: line)))
        }
    }

    /// `r why`, `d 29`, `z how`; the line stays open until it is one of these.
    private mutating func end(_ line: TicketLine, by words: String) -> [Effect] {
        let rest = String(words.dropFirst()).trimmingBlanks
        let isWord = words.dropFirst().first.map { $0 == " " || $0 == ":" } ?? true
        let reason = rest.hasPrefix(":") ? String(rest.dropFirst()).trimmingBlanks : rest
        guard isWord, let first = words.first?.lowercased(), ["r", "d", "z"].contains(first) else {
            status.say(
                language(
                    "Begin with r (rejected), d (duplicate of) or z (solved remotely).",
                    "Zacznij od r (odrzucone), d (duplikat) lub z (rozwiązane zdalnie)."), .warning)
            return []
        }
        guard !reason.isEmpty else {
            status.say(
                first == "d"
                    ? language("Say of which ticket: d 29.", "Podaj, którego zgłoszenia: d 29.")
                    : language("Say why: a reason is needed.", "Podaj powód: jest wymagany."), .warning)
            return []
        }
        if first == "d" {
            guard let original = listedTicket(numbered: reason) else {
                status.say(
                    language("Ticket \(reason) is not listed.", "Zgłoszenia \(reason) nie ma na liście."), .warning)
                return []
            }
            overlay = nil
            return end(line, .duplicate(of: original.ticket.id, words: ""))
        }
        overlay = nil
        return end(line, first == "r" ? .rejected(reason: reason) : .remote(reason: reason))
    }

    mutating func end(_ line: TicketLine, _ end: EndTicket.End) -> [Effect] {
        send(EndTicket(ticket: line.ticket.id, end, basis: basis(of: line)))
    }

    /// What stands before the first colon is whom it was with; without one it was the reporter.
    private mutating func note(_ words: String, about id: Ticket.ID) -> [Effect] {
        guard !words.isEmpty else {
            status.say(language("Say what was said.", "Podaj, co powiedziano."), .warning)
            return []
        }
        overlay = nil
        let parts = words.split(separator: ":", maxSplits: 1).map { String($0).trimmingBlanks }
        guard parts.count == 2, !parts[1].isEmpty else {
            return send(NoteCall(ticket: id, words: words))
        }
        return send(NoteCall(ticket: id, person: parts[0], words: parts[1]))
    }

    private func knownTicket(_ id: Ticket.ID) -> TicketLine? {
        if let line = meantTicket, line.ticket.id == id { return line }
        return tickets.memory.tickets.first { $0.line.ticket.id == id }?.line
    }

    private mutating func send(_ command: any Command) -> [Effect] {
        let token = freshToken()
        errands[token] = PlainErrand()
        return [.perform(command, token: token)]
    }
}
