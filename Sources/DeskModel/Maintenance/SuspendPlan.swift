package import ServiceModel

/// A plan rests: it asks for nothing on these days. Orders that were made already stay.
package struct SuspendPlan: Command {
    package static let name = "suspend-maintenance-plan"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.intake

    package var plan: MaintenancePlan.ID
    package var from: Day
    /// `nil`: until it is resumed.
    package var to: Day?

    package init(plan: MaintenancePlan.ID, from: Day, to: Day?) {
        self.plan = plan
        self.from = from
        self.to = to
    }
}
