import DeskModel
import ServiceModel

/// By what the list of plans is sorted.
enum MaintenanceSort: CaseIterable {
    case next, number, customer, name

    /// As in `by next`.
    var name: Phrase {
        switch self {
        case .next: Phrase("next", "następny")
        case .number: Phrase("number", "numer")
        case .customer: Phrase("customer", "klient")
        case .name: Phrase("name", "nazwa")
        }
    }

    /// The store gives them by their next visit, those that need somebody first.
    func sorted(_ lines: [PlanLine]) -> [PlanLine] {
        switch self {
        case .next: lines
        case .number: lines.sorted { $0.plan.number < $1.plan.number }
        case .customer: byPolishName(lines, \.customer)
        case .name: byPolishName(lines) { $0.plan.name }
        }
    }
}
