package import ServiceModel

/// Writes down which targets of contracts have passed unmet; what was noted already is not noted again.
package struct NoteBreaches: Command {
    package static let name = "note-breaches"
    package static let undo = UndoClass.final
    package static let permission = Permission.intake

    package init() {}
}
