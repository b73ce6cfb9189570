import DeskModel
package import ServiceModel
package import Storage

extension ServiceDesk {
    /// By number, name or id. Throws `notFound`, or `ambiguous` with the names that fit.
    package func plan(named key: String, _ match: NameMatch = .part) throws -> MaintenancePlan {
        try store.read { reader in
            if let number = Int(key), let plan = try reader.plan(number: number) { return plan }
            return try NameLookup<MaintenancePlan>(reader).find(key, match)
        }
    }

    /// On which days the company works.
    package func workCalendar() throws -> WorkCalendar { try store.read { try $0.workCalendar() } }

    /// The days about which the company said something of its own, in order.
    package func companyDays() throws -> [CompanyDay] {
        try store.read { try $0.all(CompanyDay.self) }
    }
}

extension NameLookup where Entity == MaintenancePlan {
    init(_ reader: Reader) throws {
        let customers = Dictionary(try reader.all(Customer.self).map { ($0.id, $0.name) }) { $1 }
        self.init(.plan, try reader.plans(), id: \.id.description, owner: { customers[$0.customer] }) { [$0.name] }
    }
}
