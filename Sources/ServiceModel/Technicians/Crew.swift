/// People who work together for some time: whoever leads, and those who come along.
package struct Crew: Hashable, Sendable, Codable {
    package typealias ID = Identifier<Crew>

    package var id: ID
    package var name: String
    package var leader: Technician.ID
    /// Without the leader; one to five.
    package var members: [Technician.ID]
    package var from: Day
    /// Its last day; `nil` without an end.
    package var through: Day?
    package var version: Int

    package init(
        id: ID, name: String, leader: Technician.ID, members: [Technician.ID], from: Day, through: Day? = nil,
        version: Int = 1
    ) {
        self.id = id
        self.name = name
        self.leader = leader
        self.members = members
        self.from = from
        self.through = through
        self.version = version
    }

    /// The most people of a crew, its leader counted.
    package static let mostPeople = 6

    /// The leader first.
    package var people: [Technician.ID] { [leader] + members }

    package func isValid(on day: Day) -> Bool { from <= day && through.map { day <= $0 } ?? true }

    /// Whether both are valid on some day.
    package func meets(_ other: Crew) -> Bool {
        (through.map { other.from <= $0 } ?? true) && (other.through.map { from <= $0 } ?? true)
    }
}
