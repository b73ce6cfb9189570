package import ServiceModel

/// A line of a file of sites.
package struct SiteRow: Hashable, Sendable, Codable {
    package var line: Int
    /// Name or NIP.
    package var customer: String
    package var name: String
    package var address: String
    package var town: String
    package var location: Coordinate?
    package var region: String
    package var access: AccessHours?
    package var accessNote: String
    /// How another program calls it.
    package var key: String?

    package init(
        line: Int, customer: String, name: String, address: String = "", town: String = "", location: Coordinate? = nil,
        region: String, access: AccessHours? = nil, accessNote: String = "", key: String? = nil
    ) {
        self.line = line
        self.customer = customer
        self.name = name
        self.address = address
        self.town = town
        self.location = location
        self.region = region
        self.access = access
        self.accessNote = accessNote
        self.key = key
    }
}
