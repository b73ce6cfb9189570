package import DeskModel
package import ServiceModel
import Storage

/// What a name means. Each throws `notFound`, `ambiguous` with the names that fit, or, where the whole name is asked for,
/// `inexact` with those that are near.
extension ServiceDesk {
    package func technician(named key: String, _ match: NameMatch = .part) throws -> Technician {
        try store.read { try NameLookup<Technician>($0).find(key, match) }
    }

    package func region(named key: String, _ match: NameMatch = .part) throws -> Region {
        try store.read { try NameLookup<Region>($0).find(key, match) }
    }

    /// By code or name.
    package func skill(named key: String, _ match: NameMatch = .part) throws -> Skill {
        try store.read { try NameLookup<Skill>($0).find(key, match) }
    }

    /// By name or NIP.
    package func customer(named key: String, _ match: NameMatch = .part) throws -> Customer {
        try store.read { try NameLookup<Customer>($0).find(key, match) }
    }

    /// By name or address, among one customer's sites or all.
    package func site(
        named key: String, of customer: Customer.ID? = nil, _ match: NameMatch = .part
    ) throws -> Site {
        try store.read { try NameLookup<Site>($0, of: customer).find(key, match) }
    }

    /// The sites of a customer, by name.
    package func sites(of customer: Customer.ID) throws -> [Site] {
        byPolishName(try store.read { try $0.sites(of: customer) }, \.name)
    }

    package func customer(_ id: Customer.ID) throws -> Customer {
        guard let customer = try store.read({ try $0.find(id) }) else {
            throw Refusal.desk(.notFound(.customer, key: id.description))
        }
        return customer
    }

    /// By name or serial number, among one site's devices or all.
    package func asset(named key: String, at site: Site.ID? = nil, _ match: NameMatch = .part) throws -> Asset {
        try store.read { try NameLookup<Asset>($0, at: site).find(key, match) }
    }

    /// A visit by its id; `nil` when there is none.
    package func visit(_ id: Visit.ID) throws -> Visit? { try store.read { try $0.visit(id) } }

    package func order(_ id: Order.ID) throws -> Order {
        guard let order = try store.read({ try $0.find(id) }) else {
            throw Refusal.desk(.notFound(.order, key: id.description))
        }
        return order
    }

    /// By number (`ZS/2026/000123`), its unpadded tail (the current year first, then the newest), or id.
    package func order(named key: String) throws -> Order {
        try store.read { reader in
            if let number = OrderNumber(key.uppercased()), let order = try reader.order(number) { return order }
            guard let value = Int64(key), value > 0 else { throw Refusal.desk(.notFound(.order, key: key)) }
            let year = company.calendar.day(of: now).year
            let fitting = value < 10_000_000 ? try reader.orders(tail: Int(value)) : []
            if let order = fitting.first(where: { $0.number.year == year }) ?? fitting.first { return order }
            guard let order = try reader.find(Order.ID(value)) else { throw Refusal.desk(.notFound(.order, key: key)) }
            return order
        }
    }

    /// Everybody, by name.
    package func technicians() throws -> [Technician] {
        byPolishName(try store.read { try $0.all(Technician.self) }, \.name)
    }

    package func skills() throws -> [Skill] { try store.read { try $0.all() } }

    package func regions() throws -> [Region] { try store.read { try $0.all() } }

    /// Absences of one technician that have not ended by `moment`, first to begin first.
    /// The reasons are left out for an actor whose role may not see them.
    package func absences(
        of technician: Technician.ID, after moment: Timestamp, seenBy actor: Actor
    ) throws -> [AbsenceLine] {
        try store.read { reader in
            let authority = try reader.authority(of: actor)
            return try reader.absences(of: technician, after: moment).map { AbsenceLine($0, seenBy: authority) }
        }
    }
}
