package import ServiceModel

/// Whose history is read.
package enum HistoryScope: Hashable, Sendable {
    case device(Asset.ID)
    case site(Site.ID)
    case customer(Customer.ID)

    /// Which orders are its own.
    var condition: String {
        switch self {
        case .device: "id IN (SELECT order_id FROM order_device WHERE asset_id = :owner)"
        case .site: "site_id = :owner"
        case .customer: "customer_id = :owner"
        }
    }

    var owner: [String: SQLValue] {
        switch self {
        case .device(let id): ["owner": SQLValue(id)]
        case .site(let id): ["owner": SQLValue(id)]
        case .customer(let id): ["owner": SQLValue(id)]
        }
    }
}
