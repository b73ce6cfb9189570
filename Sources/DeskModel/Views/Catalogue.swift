public import ServiceModel

/// What forms complete from: everybody and everything an order can name, each list by name.
public struct Catalogue: Sendable {
    /// The journal's last entry when it was read.
    public var sequence: Int
    public var customers: [Customer]
    public var sites: [Site]
    public var assets: [Asset]
    public var skills: [Skill]
    public var technicians: [Technician]

    public init(
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
