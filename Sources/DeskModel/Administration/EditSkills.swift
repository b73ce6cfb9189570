package import ServiceModel

/// Something technicians can be certified for from now on.
package struct CreateSkill: Command {
    package static let name = "create-skill"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData

    package var code: String
    package var title: String

    package init(code: String, title: String) {
        self.code = code
        self.title = title
    }
}

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
