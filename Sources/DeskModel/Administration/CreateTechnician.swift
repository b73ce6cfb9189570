package import ServiceModel

/// Takes a technician into the company. Name, home and a region are needed.
package struct CreateTechnician: Command {
    package static let name = "create-technician"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData

    package var changes: TechnicianChanges

    package init(_ changes: TechnicianChanges) {
        self.changes = changes
    }
}
