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
