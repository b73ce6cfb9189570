/// Something a technician can do or is certified for, such as F-gaz, SEP G1 or UDT.
public struct Skill: Hashable, Sendable, Codable {
    public typealias ID = Identifier<Skill>

    public var id: ID
    /// Short and unique, as it stands on the board.
    public var code: String
    public var name: String

    public init(id: ID, code: String, name: String) {
        self.id = id
        self.code = code
        self.name = name
    }
}

/// A skill a visit asks for, at a level or above.
public struct SkillRequirement: Hashable, Sendable, Codable {
    public var skill: Skill.ID
    /// 1 ... 5.
    public var level: Int

    public init(skill: Skill.ID, level: Int = 1) {
        self.skill = skill
        self.level = level
    }
}

/// A skill a technician holds.
public struct HeldSkill: Hashable, Sendable, Codable {
    public var skill: Skill.ID
    /// 1 ... 5.
    public var level: Int
    /// The last day on which its certificate is valid; `nil` when it does not expire.
    public var validThrough: Day?

    public init(skill: Skill.ID, level: Int = 1, validThrough: Day? = nil) {
        self.skill = skill
        self.level = level
        self.validThrough = validThrough
    }

    public func isValid(on day: Day) -> Bool { validThrough.map { day <= $0 } ?? true }
}
