package import ServiceModel

/// A customer who is not known yet, with one site. The site's region is that of the nearest site known.
package struct Newcomer: Hashable, Sendable, Codable {
    package var name: String
    package var phone: String
    package var address: String
    package var town: String
    package var location: Coordinate

    package init(name: String, phone: String, address: String, town: String, location: Coordinate) {
        self.name = name
        self.phone = phone
        self.address = address
        self.town = town
        self.location = location
    }
}
