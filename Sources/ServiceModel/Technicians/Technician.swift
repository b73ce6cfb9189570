package struct Technician: Hashable, Sendable, Codable {
    package typealias ID = Identifier<Technician>

    package var id: ID
    package var name: String
    package var phone: String
    package var home: Coordinate
    package var homeTown: String
    package var skills: [HeldSkill]
    package var regions: [RegionMembership]
    package var pattern: ShiftPattern
    /// The most visits on one day; `nil` without a cap.
    package var dailyCap: Int?
    package var isActive: Bool
    /// How another program calls it; no two of a kind have the same.
    package var key: String?
    package var version: Int

    package init(
        id: ID, name: String, phone: String = "", home: Coordinate, homeTown: String = "", skills: [HeldSkill] = [],
        regions: [RegionMembership], pattern: ShiftPattern, dailyCap: Int? = nil, isActive: Bool = true,
        key: String? = nil, version: Int = 1
    ) {
        self.id = id
        self.name = name
        self.phone = phone
        self.home = home
        self.homeTown = homeTown
        self.skills = skills
        self.regions = regions
        self.pattern = pattern
        self.dailyCap = dailyCap
        self.isActive = isActive
        self.key = key
        self.version = version
    }

    /// The region under which the board lists this technician on a day.
    package func primaryRegion(on day: Day) -> Region.ID? {
        let valid = regions.filter { $0.isValid(on: day) }
        return (valid.first { $0.isPrimary } ?? valid.first)?.region
    }
}
