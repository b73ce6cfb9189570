package import ServiceModel

/// A plan asks for nothing after a day. Orders that were made already stay.
package struct EndPlan: Command {
    package static let name = "end-maintenance-plan"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.intake

    package var plan: MaintenancePlan.ID
    /// Its last day.
    package var day: Day

    package init(plan: MaintenancePlan.ID, on day: Day) {
        self.plan = plan
        self.day = day
    }
}
