package import ServiceModel

/// A line of a file of standing crews: people by name.
package struct CrewRow: Hashable, Sendable, Codable {
    package var line: Int
    package var name: String
    package var leader: String
    package var members: [String]
    package var from: Day
    /// Its last day; `nil` when none is set.
    package var through: Day?

    package init(line: Int, name: String, leader: String, members: [String], from: Day, through: Day? = nil) {
        self.line = line
        self.name = name
        self.leader = leader
        self.members = members
        self.from = from
        self.through = through
    }
}
