package import ServiceModel

/// What was answered to alerts.
package enum AlertsSummary: DepartmentSummary {
    case seen(kind: String, english: String, polish: String, OrderNumber?)
    case called(kind: String, english: String, polish: String, OrderNumber?, said: String)
    /// Whose word counts: the field's or the plan's, and who was in the field.
    case settled(OrderNumber, AlertAnswer, technician: String)

    package var orders: [OrderNumber] {
        switch self {
        case .seen(_, _, _, let number), .called(_, _, _, let number, _): [number].compactMap { $0 }
        case .settled(let number, _, _): [number]
        }
    }

    package var isFact: Bool { false }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .seen(let kind, let english, let polish, _):
            return language("Seen, ", "Obejrzane, ") + AlertKind.of(code: kind).name(language) + ": "
                + language(english, polish) + "."
        case .called(let kind, let english, let polish, _, let said):
            return language("Called about it, ", "Zadzwoniono, ") + AlertKind.of(code: kind).name(language) + ": "
                + language(english, polish) + (said.isEmpty ? "." : ": „\(said)”.")
        case .settled(let number, .field, let technician):
            return language(
                "\(number) decided, the field's: it stays with \(technician).",
                "\(number) rozstrzygnięte, z terenu: zostaje u: \(technician).")
        case .settled(let number, _, let technician):
            return language(
                "\(number) decided, the plan's: not \(technician).",
                "\(number) rozstrzygnięte, z planu: nie \(technician).")
        }
    }
}
