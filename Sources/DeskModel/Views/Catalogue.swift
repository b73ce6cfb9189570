package import ServiceModel

/// What forms complete from: everybody and everything an order can name, each list by name.
package struct Catalogue: Sendable {
    /// The journal's last entry when it was read.
    package var sequence: Int
    package var customers: [Customer]
    package var sites: [Site]
    package var assets: [Asset]
    package var skills: [Skill]
    package var technicians: [Technician]

    package init(
        sequence: Int, customers: [Customer] = [], sites: [Site] = [], assets: [Asset] = [], skills: [Skill] = [],
        technicians: [Technician] = []
    ) {
        self.sequence = sequence
        self.customers = customers
        self.sites = sites
        self.assets = assets
        self.skills = skills
        self.technicians = technicians
    }
}
