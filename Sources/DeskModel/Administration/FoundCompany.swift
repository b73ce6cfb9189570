package import ServiceModel

/// Gives an empty store its company: name and time zone.
package struct FoundCompany: Command {
    package static let name = "found-company"
    package static let undo = UndoClass.final
    package static let permission = Permission.masterData

    package var name: String
    /// IANA identifier such as `Europe/Warsaw`.
    package var timeZone: String
    /// Names of its regions; a company without one cannot place a site.
    package var regions: [String]

    /// What its technicians can be certified for; orders ask for them by code.
    package var skills: [SkillName]

    package struct SkillName: Hashable, Sendable, Codable {
        package var code: String
        package var name: String

        package init(code: String, name: String) {
            self.code = code
            self.name = name
        }
    }

    package init(
        name: String, timeZone: String = "Europe/Warsaw", regions: [String] = [], skills: [SkillName] = []
    ) {
        self.name = name
        self.timeZone = timeZone
        self.regions = regions
        self.skills = skills
    }
}
