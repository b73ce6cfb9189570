package import ServiceModel

/// Says what is asked of every device of a model, in the place of what was said before; without questions, nothing. Orders
/// that stand keep what they were asked.
package struct SetModelChecklist: Command {
    package static let name = "set-model-checklist"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData

    package var model: String
    package var items: [ChecklistItem]

    package init(model: String, items: [ChecklistItem]) {
        self.model = model
        self.items = items
    }
}
