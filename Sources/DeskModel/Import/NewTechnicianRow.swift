package import ServiceModel

/// A line of a file of technicians.
package struct NewTechnicianRow: Hashable, Sendable, Codable {
    package var line: Int
    package var name: String
    package var phone: String
    /// `nil` where a file that updates says nothing.
    package var home: Coordinate?
    package var homeTown: String
    /// Names, the main region first.
    package var regions: [String]
    package var skills: [SkillRow]
    package var pattern: ShiftPattern
    package var dailyCap: Int?
    package var isActive: Bool
    /// How another program calls the technician.
    package var key: String?

    package init(
        line: Int, name: String, phone: String = "", home: Coordinate?, homeTown: String = "", regions: [String],
        skills: [SkillRow] = [], pattern: ShiftPattern, dailyCap: Int? = nil, isActive: Bool = true,
        key: String? = nil
    ) {
        self.line = line
        self.name = name
        self.phone = phone
        self.home = home
        self.homeTown = homeTown
        self.regions = regions
        self.skills = skills
        self.pattern = pattern
        self.dailyCap = dailyCap
        self.isActive = isActive
        self.key = key
    }
}
