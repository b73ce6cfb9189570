package import ServiceModel

/// What was done to documents. `owner` is what they belong to, in the words people use.
package enum DocumentsSummary: DepartmentSummary {
    case attached(names: [String], DocumentOwner.Kind, owner: String)
    case detached(name: String, DocumentOwner.Kind, owner: String)

    package var orders: [OrderNumber] {
        switch self {
        case .attached(_, .order, let owner), .detached(_, .order, let owner): OrderNumber(owner).map { [$0] } ?? []
        case .attached, .detached: []
        }
    }

    package var isFact: Bool { false }

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
        }
    }
}
