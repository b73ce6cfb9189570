import DeskModel
import ServiceModel
import TermCanvas

extension OrderSection {
    /// The ticket that the order came of: its state, and who reported it. Orders that came of none have no such section.
    static let ticket = OrderSection { detail, columns, state in
        guard !detail.tickets.isEmpty else { return nil }
        let (language, wording) = (state.language, state.wording)
        let heads = detail.tickets.map { found in
            let title = found.ticket.symptom == detail.order.title ? "" : "  “\(SafeText.line(found.ticket.symptom))”"
            return "\(found.ticket.number)  \(found.state.name(language))" + title
        }
        let lines = zip(detail.tickets, heads).flatMap { found, head -> [PageLine] in
            let (id, words) = (found.ticket.id, found.reportWords(wording))
            let enter: @Sendable (inout ConsoleState) -> [Effect] = { state in
                PageScreen(TicketPage()).enter(id, &state)
                return []
            }
            let note = SafeText.line(found.ticket.note)
            return [
                .text(LineID("ticket", id.rawValue), head, says: "\(head), \(words).", enter: enter),
                .text(LineID("ticket reporter", id.rawValue), words),
            ] + (note.isEmpty ? [] : PageLine.wrapped("ticket note", id.rawValue, "\"\(note)\"", to: columns))
        }
        let numbers = detail.tickets.map { "\($0.ticket.number)" }.joined(separator: ", ")
        return PageSection(
            "ticket", language("Ticket", "Zgłoszenie"),
            answer: detail.tickets.count == 1
                ? "\(heads[0]), \(detail.tickets[0].reportWords(wording))" : numbers,
            startsFolded: state.isLow, caption: "", lines)
    }
}
