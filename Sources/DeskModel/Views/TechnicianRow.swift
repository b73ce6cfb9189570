package import ServiceModel

package struct TechnicianRow: Hashable, Sendable {
    package var id: Technician.ID
    package var name: String
    /// The region under which the board lists the technician.
    package var region: Region.ID
    /// Codes of the skills held today.
    package var skills: [String]
    package var home: Coordinate
    package var homeTown: String
    /// Does not work for the company any more, and has visits that stand or were done on these days.
    package var hasLeft: Bool

    package init(
        id: Technician.ID, name: String, region: Region.ID, skills: [String], home: Coordinate, homeTown: String,
        hasLeft: Bool = false
    ) {
        self.id = id
        self.name = name
        self.region = region
        self.skills = skills
        self.home = home
        self.homeTown = homeTown
        self.hasLeft = hasLeft
    }
}
