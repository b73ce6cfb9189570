package import ServiceModel

/// What is asked in one line about a ticket.
package enum TicketQuestion: Hashable, Sendable {
    /// Which end: `r` and the reason, `d` and the number of the other one, `z` and how it was solved.
    case end(Ticket.ID)
    /// Who, and what was said: `Anna Lis: will open at 8`.
    case call(Ticket.ID)
    /// What the reporter says; may be empty.
    case close(Ticket.ID)
    /// What is wrong now; may be empty.
    case reopen(Ticket.ID)

    func words(_ language: Language) -> String {
        switch self {
        case .end:
            language(
                "r why: rejected, d number: duplicate of, z how: solved remotely",
                "r powód: odrzucone, d numer: duplikat, z jak: rozwiązane zdalnie")
        case .call: language("Who: what was said", "Kto: co powiedziano")
        case .close: language("The reporter's words, or Enter", "Słowa zgłaszającego lub Enter")
        case .reopen: language("What is wrong now, or Enter", "Co dzieje się teraz lub Enter")
        }
    }
}
