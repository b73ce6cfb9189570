package import ServiceModel

/// Changes what is known about a technician. What is not named stays.
package struct EditTechnician: BasedCommand {
    package static let name = "edit-technician"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData

    package var technician: Technician.ID
    package var changes: TechnicianChanges
    package var basis: Basis

    package init(technician: Technician.ID, changes: TechnicianChanges, basis: Basis = Basis()) {
        self.technician = technician
        self.changes = changes
        self.basis = basis
    }
}
