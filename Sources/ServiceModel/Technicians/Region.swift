/// A part of the country with its own technicians.
package struct Region: Hashable, Sendable, Codable {
    package typealias ID = Identifier<Region>

    package var id: ID
    package var name: String

    package init(id: ID, name: String) {
        self.id = id
        self.name = name
    }
}
