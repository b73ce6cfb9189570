/// Something a technician can do or is certified for, such as F-gaz, SEP G1 or UDT.
package struct Skill: Hashable, Sendable, Codable {
    package typealias ID = Identifier<Skill>

    package var id: ID
    /// Short and unique, as it stands on the board.
    package var code: String
    package var name: String

    package init(id: ID, code: String, name: String) {
        self.id = id
        self.code = code
        self.name = name
    }
}
