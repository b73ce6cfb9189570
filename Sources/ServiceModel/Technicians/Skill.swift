/// Something a technician can do or is certified for, such as F-gaz, SEP G1 or UDT.
package struct Skill: Hashable, Sendable, Codable {
    package typealias ID = Identifier<Skill>

    package var id: ID
    /// Short and unique, as it stands on the board.
    package var code: String
    package var name: String

    package init(id: ID, code: String, name: String) {
        self.id = id
        self.code = code
        self.name = name
    }
}

/// A skill a visit asks for, at a level or above.
package struct SkillRequirement: Hashable, Sendable, Codable {
    package var skill: Skill.ID
    /// 1 ... 5.
    package var level: Int

    package init(skill: Skill.ID, level: Int = 1) {
        self.skill = skill
        self.level = level
    }
}

/// A skill a technician holds.
package struct HeldSkill: Hashable, Sendable, Codable {
    package var skill: Skill.ID
    /// 1 ... 5.
    package var level: Int
    /// The last day on which its certificate is valid; `nil` when it does not expire.
    package var validThrough: Day?

    package init(skill: Skill.ID, level: Int = 1, validThrough: Day? = nil) {
        self.skill = skill
        self.level = level
        self.validThrough = validThrough
    }

    package func isValid(on day: Day) -> Bool { validThrough.map { day <= $0 } ?? true }
}
