/// What a document belongs to: something with a number of its own, or a model, which many devices have.
package struct DocumentOwner: Hashable, Sendable, Codable {
    package enum Kind: String, CaseIterable, Sendable, Codable {
        case device, model, order, ticket, contract, site, customer

        package func name(_ language: Language) -> String {
            switch self {
            case .device: language("device", "urządzenie")
            case .model: language("model", "model")
            case .order: language("order", "zlecenie")
            case .ticket: language("ticket", "zgłoszenie")
            case .contract: language("contract", "umowa")
            case .site: language("site", "miejsce")
            case .customer: language("customer", "klient")
            }
        }
    }

    package let kind: Kind
    /// The number of what it belongs to; of a model its name in small letters with single blanks.
    package let key: String

    package init(_ kind: Kind, key: String) {
        self.kind = kind
        self.key = key
    }

    package static func device(_ id: Asset.ID) -> Self { Self(.device, key: id.description) }
    package static func order(_ id: Order.ID) -> Self { Self(.order, key: id.description) }
    package static func contract(_ id: Contract.ID) -> Self { Self(.contract, key: id.description) }
    package static func site(_ id: Site.ID) -> Self { Self(.site, key: id.description) }
    package static func customer(_ id: Customer.ID) -> Self { Self(.customer, key: id.description) }
    /// A ticket by its identifier.
    package static func ticket(_ id: Int64) -> Self { Self(.ticket, key: String(id)) }
    /// `nil` for a blank name.
    package static func model(_ name: String) -> Self? {
        let folded = name.lowercased().split { $0.isWhitespace }.joined(separator: " ")
        return folded.isEmpty ? nil : Self(.model, key: folded)
    }
}
