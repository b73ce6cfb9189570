public import ServiceModel

/// Something technicians can be certified for from now on.
public struct CreateSkill: Command {
    public static let name = "create-skill"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.masterData

    public var code: String
    public var title: String

    public init(code: String, title: String) {
        self.code = code
        self.title = title
    }
}

/// Another code or name for a skill; whoever holds it keeps it.
public struct RenameSkill: Command {
    public static let name = "rename-skill"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.masterData

    public var skill: Skill.ID
    public var code: String?
    public var title: String?

    public init(skill: Skill.ID, code: String? = nil, title: String? = nil) {
        self.skill = skill
        self.code = code
        self.title = title
    }
}

/// Forgets a skill that nobody holds and no visit asks for.
public struct RemoveSkill: Command {
    public static let name = "remove-skill"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.masterData

    public var skill: Skill.ID

    public init(skill: Skill.ID) {
        self.skill = skill
    }
}
