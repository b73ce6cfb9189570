package import ServiceModel

/// Somebody who might be hired.
package struct NewHand: Hashable, Sendable {
    package var skill: Skill.ID
    /// 1 … 5.
    package var level: Int
    package var region: Region.ID

    package init(skill: Skill.ID, level: Int = 3, region: Region.ID) {
        self.skill = skill
        self.level = level
        self.region = region
    }
}
