/// A skill a visit asks for, at a level or above. Of several people one has to hold it, or each.
package struct SkillRequirement: Hashable, Sendable {
    package var skill: Skill.ID
    /// 1 ... 5.
    package var level: Int
    /// Everybody who comes has to hold it, and not just one of them.
    package var isOfEach: Bool

    package init(skill: Skill.ID, level: Int = 1, isOfEach: Bool = false) {
        self.skill = skill
        self.level = level
        self.isOfEach = isOfEach
    }
}

/// Written down before crews had skills of each, it has none; written so as long as it asks nothing else.
extension SkillRequirement: Codable {
    private enum CodingKeys: CodingKey { case skill, level, isOfEach }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            skill: try values.decode(Skill.ID.self, forKey: .skill), level: try values.decode(Int.self, forKey: .level),
            isOfEach: try values.decodeIfPresent(Bool.self, forKey: .isOfEach) ?? false)
    }

    package func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(skill, forKey: .skill)
        try values.encode(level, forKey: .level)
        if isOfEach { try values.encode(true, forKey: .isOfEach) }
    }
}

extension Technician {
    /// Whether the skill is held at its level on a day.
    package func holds(_ asked: SkillRequirement, on day: Day) -> Bool {
        skills.contains { $0.skill == asked.skill && $0.level >= asked.level && $0.isValid(on: day) }
    }
}
