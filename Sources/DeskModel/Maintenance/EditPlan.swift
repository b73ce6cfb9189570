package import ServiceModel

/// Other values of a maintenance plan. Orders that were made already stay as they are.
package struct EditPlan: Command {
    package static let name = "edit-maintenance-plan"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.intake

    package var plan: MaintenancePlan.ID
    package var changes: PlanChanges

    package init(plan: MaintenancePlan.ID, _ changes: PlanChanges) {
        self.plan = plan
        self.changes = changes
    }
}
