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
