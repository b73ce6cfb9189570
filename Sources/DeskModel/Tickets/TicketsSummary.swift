package import ServiceModel

/// What was done to tickets.
package enum TicketsSummary: DepartmentSummary {
    case created(TicketNumber)
    case edited(TicketNumber)
    /// What was asked for is so already; nothing was written.
    case unchanged(TicketNumber)
    /// One order, or several; how many attachments belong to them now.
    case converted(TicketNumber, [MadeOrder], attachments: Int)
    case closed(TicketNumber)
    case rejected(TicketNumber, reason: String)
    case duplicate(TicketNumber, of: TicketNumber)
    case resolvedRemotely(TicketNumber, reason: String)
    case reopened(TicketNumber, as: TicketNumber)
    case callNoted(TicketNumber, person: String)
    case prioritiesSet

    /// An order that a ticket became.
    package struct MadeOrder: Hashable, Sendable, Codable {
        package var number: OrderNumber
        package var state: OrderState
        package var priority: Priority
        /// What it waits for, of a draft.
        package var waits: DraftWait?

        package init(_ order: Order, waits: DraftWait? = nil) {
            self.waits = waits
            number = order.number
            state = order.state
            priority = order.priority
        }
    }

    package var orders: [OrderNumber] {
        if case .converted(_, let made, _) = self { made.map(\.number) } else { [] }
    }

    package var isFact: Bool { false }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .created(let number): return language("Ticket \(number) taken in.", "Przyjęto zgłoszenie \(number).")
        case .edited(let number): return language("Ticket \(number) changed.", "Zmieniono zgłoszenie \(number).")
        case .unchanged(let number):
            return language("Ticket \(number) is so already.", "Zgłoszenie \(number) już takie jest.")
        case .converted(let number, let made, let attachments):
            return Self.converted(number, made, attachments, wording)
        case .closed(let number): return language("Ticket \(number) closed.", "Zamknięto zgłoszenie \(number).")
        case .rejected(let number, let reason):
            return language("Ticket \(number) rejected: \(reason).", "Odrzucono zgłoszenie \(number): \(reason).")
        case .duplicate(let number, let other):
            return language(
                "Ticket \(number) is a duplicate of \(other).", "Zgłoszenie \(number) to duplikat \(other).")
        case .resolvedRemotely(let number, let reason):
            return language(
                "Ticket \(number) resolved remotely: \(reason).", "Zgłoszenie \(number) rozwiązane zdalnie: \(reason).")
        case .reopened(let number, let new):
            return language("Ticket \(number) reopened as \(new).", "Zgłoszenie \(number) wznowione jako \(new).")
        case .callNoted(let number, let person):
            return language(
                "Ticket \(number): call with \(person) noted.", "Zgłoszenie \(number): zapisano rozmowę (\(person)).")
        case .prioritiesSet:
            return language("The table of ticket priorities was changed.", "Zmieniono tabelę priorytetów zgłoszeń.")
        }
    }

    /// `Ticket 37 became ZS/2026/000222, ready, emergency; 0 attachments went along.`
    private static func converted(
        _ number: TicketNumber, _ made: [MadeOrder], _ attachments: Int, _ wording: Wording
    ) -> String {
        let language = wording.language
        let orders = made.map { order in
            let why = order.waits.map { " (\($0.words(wording)))" } ?? ""
            return "\(order.number), \(order.state.name(language))\(why), \(order.priority.name(language))"
        }.joined(separator: "; ")
        return language(
            "Ticket \(wording.short(number)) became \(orders); \(attachments) "
                + language.plural(attachments, "attachment", "attachments", pl: ("", "", "")) + " went along.",
            "Zgłoszenie \(wording.short(number)): powstało \(orders); załączników: \(attachments).")
    }
}
