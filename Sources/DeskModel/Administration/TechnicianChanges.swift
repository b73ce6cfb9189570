package import ServiceModel

/// New values of a technician's fields; `nil` leaves a field as it is.
package struct TechnicianChanges: Hashable, Sendable, Codable {
    package var name: String?
    package var phone: String?
    package var home: Coordinate?
    package var homeTown: String?
    /// All that are held from now on.
    package var skills: [HeldSkill]?
    package var regions: [RegionMembership]?
    package var pattern: ShiftPattern?
    /// The most visits on one day; 0 takes the cap away.
    package var dailyCap: Int?
    package var isActive: Bool?

    package init(
        name: String? = nil, phone: String? = nil, home: Coordinate? = nil, homeTown: String? = nil,
        skills: [HeldSkill]? = nil, regions: [RegionMembership]? = nil, pattern: ShiftPattern? = nil,
        dailyCap: Int? = nil, isActive: Bool? = nil
    ) {
        self.name = name
        self.phone = phone
        self.home = home
        self.homeTown = homeTown
        self.skills = skills
        self.regions = regions
        self.pattern = pattern
        self.dailyCap = dailyCap
        self.isActive = isActive
    }
}
