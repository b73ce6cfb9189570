package import ServiceModel

/// What forms complete from: everybody and everything an order can name, each list by name.
package struct Catalogue: Sendable {
    /// The journal's last entry when it was read.
    package let sequence: Int
    package let customers: [Customer]
    package let sites: [Site]
    package let assets: [Asset]
    package let skills: [Skill]
    package let technicians: [Technician]
    /// The company's own types of orders that are in use.
    package let types: [ServiceType]
    /// What tells each customer from its namesakes: town, telephone and tax number, as far as they are known.
    package let customerDetails: [String]
    /// The customers as somebody looks for them, in the same order.
    package let customerTexts: [PickerText]

    package init(
        sequence: Int, customers: [Customer] = [], sites: [Site] = [], assets: [Asset] = [], skills: [Skill] = [],
        technicians: [Technician] = [], types: [ServiceType] = []
    ) {
        self.sequence = sequence
        self.customers = customers
        self.sites = sites
        self.assets = assets
        self.skills = skills
        self.technicians = technicians
        self.types = types
        let towns = Dictionary(sites.map { ($0.customer, $0.town) }) { first, _ in first }
        let details = customers.map { customer in
            [towns[customer.id] ?? "", customer.phone, customer.nip?.digits ?? ""].filter { !$0.isEmpty }
                .joined(separator: "  ")
        }
        customerDetails = details
        customerTexts = zip(customers, details).map { customer, detail in
            PickerText(name: customer.name, detail: detail, numbers: [customer.phone, customer.nip?.digits ?? ""])
        }
    }
}
