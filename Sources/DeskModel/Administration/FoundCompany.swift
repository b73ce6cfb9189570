public import ServiceModel

/// Gives an empty store its company: name and time zone.
public struct FoundCompany: Command {
    public static let name = "found-company"
    public static let undo = UndoClass.final
    public static let permission = Permission.masterData

    public var name: String
    /// IANA identifier such as `Europe/Warsaw`.
    public var timeZone: String
    /// Names of its regions; a company without one cannot place a site.
    public var regions: [String]

    /// What its technicians can be certified for; orders ask for them by code.
    public var skills: [SkillName]

    public struct SkillName: Hashable, Sendable, Codable {
        public var code: String
        public var name: String

        public init(code: String, name: String) {
            self.code = code
            self.name = name
        }
    }

    public init(
        name: String, timeZone: String = "Europe/Warsaw", regions: [String] = [], skills: [SkillName] = []
    ) {
        self.name = name
        self.timeZone = timeZone
        self.regions = regions
        self.skills = skills
    }
}
