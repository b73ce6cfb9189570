package import DeskModel
package import ServiceModel
import Storage

/// Finding the company's own types of orders, and what orders are called by.
extension ServiceDesk {
    /// Those in use first, each by name.
    package func serviceTypes() throws -> [ServiceType] {
        let types = byPolishName(try store.read { try $0.all(ServiceType.self) }, \.name)
        return types.filter(\.isActive) + types.filter { !$0.isActive }
    }

    /// By code, name, part of it, or id.
    package func serviceType(named key: String, _ match: NameMatch = .part) throws -> ServiceType {
        try store.read { try NameLookup<ServiceType>($0).find(key, match) }
    }

    /// What a new order, ticket or plan is to be of: one of the company's own types, or a category in either language. A code
    /// counts before a category, and that before a part of a name.
    package func orderType(named key: String) throws -> TypeChoice {
        try store.read { try TypeNames($0).choice(key) }
    }

    package func orderCounts() throws -> [ServiceType.ID: Int] {
        try store.read { reader in
            Dictionary(try reader.all(ServiceType.self).map { ($0.id, try reader.countOrders(of: $0.id)) }) { $1 }
        }
    }
}

extension NameLookup where Entity == ServiceType {
    init(_ reader: Reader) throws {
        self.init(.serviceType, try reader.all(), id: \.id.description) { [$0.code, $0.name] }
    }
}
