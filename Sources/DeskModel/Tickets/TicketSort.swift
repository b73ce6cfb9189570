package import ServiceModel

/// By what tickets are sorted.
package enum TicketSort: CaseIterable, Sendable {
    case clock, age, priority, customer

    package func name(_ language: Language) -> String {
        switch self {
        case .clock: language("clock", "zegar")
        case .age: language("age", "wiek")
        case .priority: language("priority", "priorytet")
        case .customer: language("customer", "klient")
        }
    }

    /// By clock: what nobody has looked at first, then what is worked on, then what asks to be closed, then what ended; within
    /// these the clock that runs out first.
    package func sorted(_ lines: [TicketLine], now: Timestamp) -> [TicketLine] {
        switch self {
        case .clock:
            lines.sorted { left, right in
                (left.rank, left.moment, left.ticket.priority, right.ticket.number)
                    < (right.rank, right.moment, right.ticket.priority, left.ticket.number)
            }
        case .age: lines.sorted { $0.ticket.number > $1.ticket.number }
        case .priority:
            lines.sorted {
                ($0.state.isOpen ? 0 : 1, $0.ticket.priority, $0.moment, $0.ticket.number)
                    < ($1.state.isOpen ? 0 : 1, $1.ticket.priority, $1.moment, $1.ticket.number)
            }
        case .customer: byPolishName(lines, \.customer)
        }
    }
}

extension TicketLine {
    fileprivate var rank: Int {
        switch state {
        case .new: 0
        case .qualified: 1
        case .resolved: 2
        case .closed, .rejected, .duplicate, .resolvedRemotely: 3
        }
    }

    /// When the next clock runs out.
    fileprivate var moment: Int64 { clocks.next?.due?.seconds ?? .max }
}
