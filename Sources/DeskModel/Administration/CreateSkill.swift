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
