package import ServiceModel

/// Of what a report is: of one visit by its number, or of the whole order.
package enum ReportedPart: Hashable, Sendable, Codable {
    case visit(Int)
    case order

    package func name(_ language: Language) -> String {
        switch self {
        case .visit(let number): language("visit \(number)", "wizyta \(number)")
        case .order: language("whole order", "całe zlecenie")
        }
    }
}
