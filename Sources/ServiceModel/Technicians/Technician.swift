public struct Technician: Hashable, Sendable, Codable {
    public typealias ID = Identifier<Technician>

    public var id: ID
    public var name: String
    public var phone: String
    public var home: Coordinate
    public var homeTown: String
    public var skills: [HeldSkill]
    public var regions: [RegionMembership]
    public var pattern: ShiftPattern
    /// The most visits on one day; `nil` without a cap.
    public var dailyCap: Int?
    public var isActive: Bool
    /// How another program calls it; no two of a kind have the same.
    public var key: String?
    public var version: Int

    public init(
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
    public func primaryRegion(on day: Day) -> Region.ID? {
        let valid = regions.filter { $0.isValid(on: day) }
        return (valid.first { $0.isPrimary } ?? valid.first)?.region
    }
}

/// A technician works in a region, mainly or as a helper, perhaps for a time only.
public struct RegionMembership: Hashable, Sendable, Codable {
    public var region: Region.ID
    public var isPrimary: Bool
    public var from: Day?
    public var through: Day?

    public init(region: Region.ID, isPrimary: Bool = true, from: Day? = nil, through: Day? = nil) {
        self.region = region
        self.isPrimary = isPrimary
        self.from = from
        self.through = through
    }

    public func isValid(on day: Day) -> Bool {
        (from.map { $0 <= day } ?? true) && (through.map { day <= $0 } ?? true)
    }
}

/// A part of the country with its own technicians.
public struct Region: Hashable, Sendable, Codable {
    public typealias ID = Identifier<Region>

    public var id: ID
    public var name: String

    public init(id: ID, name: String) {
        self.id = id
        self.name = name
    }
}
