import DeskModel
import ServiceModel

/// By what the list of orders is sorted.
enum OrderSort: CaseIterable {
    case number, due, priority, state, customer

    var name: Phrase {
        switch self {
        case .number: Phrase("number", "numer")
        case .due: Phrase("due", "termin")
        case .priority: Phrase("priority", "priorytet")
        case .state: Phrase("state", "stan")
        case .customer: Phrase("customer", "klient")
        }
    }

    func sorted(_ lines: [OrderLine]) -> [OrderLine] {
        switch self {
        case .number: lines.sorted { $0.order.number > $1.order.number }
        case .due:
            lines.sorted {
                ($0.due?.moment.seconds ?? .max, $0.order.number) < ($1.due?.moment.seconds ?? .max, $1.order.number)
            }
        case .priority: lines.sorted { ($0.order.priority, $0.order.number) < ($1.order.priority, $1.order.number) }
        case .state: lines.sorted { ($0.order.state.place, $0.order.number) < ($1.order.state.place, $1.order.number) }
        case .customer: byPolishName(lines, \.customer)
        }
    }
}

extension OrderState {
    /// Where it stands in an order's life.
    fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
