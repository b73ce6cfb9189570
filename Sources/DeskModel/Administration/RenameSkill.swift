package import ServiceModel

/// Another code or name for a skill; whoever holds it keeps it.
package struct RenameSkill: Command {
    package static let name = "rename-skill"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData

    package var skill: Skill.ID
    package var code: String?
    package var title: String?

    package init(skill: Skill.ID, code: String? = nil, title: String? = nil) {
        self.skill = skill
        self.code = code
        self.title = title
    }
}
