package import ServiceModel

/// The single change that would make room for a visit without a place.
package enum VisitRemedy: Hashable, Sendable {
    /// Another order of the day goes elsewhere.
    case moving(OrderNumber, from: CellKey, to: CellKey)
    /// One rule of the day gives way.
    case bending(Breach, in: CellKey)

    /// A clause without a full stop: `nearest: Jan Wilk, Tue 24: shift ends 16:00, this would end 16:42`.
    package func sentence(_ wording: Wording, name: (Technician.ID) -> String) -> String {
        let language = wording.language
        func words(_ cell: CellKey) -> String { "\(name(cell.technician)), \(wording.day(cell.day))" }
        return switch self {
        case .moving(let order, let from, let to):
            language(
                "fits \(words(from)) if \(order) goes to \(words(to))",
                "zmieści się: \(words(from)), jeśli \(order) przejdzie: \(words(to))")
        case .bending(let breach, let cell):
            language(
                "nearest is \(words(cell)): \(breach.sentence(wording))",
                "najbliżej: \(words(cell)): \(breach.sentence(wording))")
        }
    }
}
