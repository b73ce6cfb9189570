package import ServiceModel

/// What was done to documents. `owner` is what they belong to, in the words people use.
package enum DocumentsSummary: DepartmentSummary {
    case attached(names: [String], DocumentOwner.Kind, owner: String)
    case detached(name: String, DocumentOwner.Kind, owner: String)
    /// A version of a report was made and kept; `visit` is the visit's number, `nil` for the whole order.
    case reportKept(OrderNumber, visit: Int?, version: Int, name: String, warnings: [PrintWarning]? = nil)

    package var orders: [OrderNumber] {
        switch self {
        case .attached(_, .order, let owner), .detached(_, .order, let owner): OrderNumber(owner).map { [$0] } ?? []
        case .attached, .detached: []
        case .reportKept(let number, _, _, _, _): [number]
        }
    }

    /// What was issued is not taken back.
    package var isFact: Bool {
        switch self {
        case .attached, .detached: false
        case .reportKept: true
        }
    }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .attached(let names, let kind, let owner):
            let list = names.joined(separator: ", ")
            return language(
                "Attached to \(kind.name(.english)) \(owner): \(list).",
                "Dołączono (\(kind.name(.polish)) \(owner)): \(list).")
        case .detached(let name, let kind, let owner):
            return language(
                "\(name) no longer belongs to \(kind.name(.english)) \(owner).",
                "Odłączono (\(kind.name(.polish)) \(owner)): \(name).")
        case .reportKept(let number, let visit, let version, let name, let warnings):
            let of =
                visit.map { language("of visit \($0) of \(number)", "wizyty \($0) zlecenia \(number)") }
                ?? language("of order \(number)", "zlecenia \(number)")
            return language(
                "Report \(of), version \(version), was made: \(name).",
                "Utworzono protokół \(of), wersja \(version): \(name).")
                + (warnings ?? []).map { " " + $0.sentence(language) }.joined()
        }
    }
}
