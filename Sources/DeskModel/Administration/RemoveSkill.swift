package import ServiceModel

/// Forgets a skill that nobody holds and no visit asks for.
package struct RemoveSkill: Command {
    package static let name = "remove-skill"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData

    package var skill: Skill.ID

    package init(skill: Skill.ID) {
        self.skill = skill
    }
}
