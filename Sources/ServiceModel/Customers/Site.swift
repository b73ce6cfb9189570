/// Where devices stand and visits happen.
package struct Site: Hashable, Sendable, Codable {
    package typealias ID = Identifier<Site>

    package var id: ID
    package var customer: Customer.ID
    package var name: String
    package var address: String
    package var town: String
    /// Needed before an order there can be planned.
    package var location: Coordinate?
    package var region: Region.ID
    /// When one may be there; `nil` at any time. A hard rule for the whole stay.
    package var access: AccessHours?
    package var accessNote: String
    /// How another program calls it; no two of a kind have the same.
    package var key: String?
    package var version: Int

    package init(
        id: ID, customer: Customer.ID, name: String, address: String, town: String, location: Coordinate?,
        region: Region.ID, access: AccessHours? = nil, accessNote: String = "", key: String? = nil,
        version: Int = 1
    ) {
        self.id = id
        self.customer = customer
        self.name = name
        self.address = address
        self.town = town
        self.location = location
        self.region = region
        self.access = access
        self.accessNote = accessNote
        self.key = key
        self.version = version
    }
}
