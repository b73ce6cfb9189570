/// How exactly a contract names what it holds for, least first: of two the more exact one counts.
package enum ContractReach: Int, Comparable, Sendable, Codable {
    case customer, sites, devices

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension Contract {
    package var reach: ContractReach { devices.isEmpty ? sites.isEmpty ? .customer : .sites : .devices }

    /// Whether it holds for work of this customer, there and at these devices: it names all of them, or none.
    package func holds(for customer: Customer.ID, at site: Site.ID, _ devices: [Asset.ID]) -> Bool {
        guard customer == self.customer, sites.isEmpty || sites.contains(site) else { return false }
        return self.devices.isEmpty || !devices.isEmpty && devices.allSatisfy(self.devices.contains)
    }

    /// Whether it comes before another that holds too: by the more exact reach, then the later beginning, then because it
    /// was entered later.
    package func comes(before other: Contract) -> Bool {
        (reach, days.first, id) > (other.reach, other.days.first, other.id)
    }
}

extension [Contract] {
    /// The one that counts of those that hold on a day, whether it is suspended or not.
    package func counting(
        for customer: Customer.ID, at site: Site.ID, _ devices: [Asset.ID], on day: Day
    ) -> Contract? {
        filter { contract in
            guard contract.holds(for: customer, at: site, devices) else { return false }
            switch contract.standing(on: day) {
            case .inForce, .suspended: return true
            case .ahead, .ended, .expired: return false
            }
        }.max { $1.comes(before: $0) }
    }
}
