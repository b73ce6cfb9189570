package import ServiceModel

extension SkillRequirement {
    /// The code, with the level behind when above 1, as it is typed: `F-gaz:2`; a star behind it is everybody's of a crew.
    package func label(_ codes: [Skill.ID: String]) -> String {
        (codes[skill] ?? "?") + (level > 1 ? ":\(level)" : "") + (isOfEach ? "*" : "")
    }
}
