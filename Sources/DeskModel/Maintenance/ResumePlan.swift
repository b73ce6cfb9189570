package import ServiceModel

/// A plan that rests, or is to rest later, works again from a day on.
package struct ResumePlan: Command {
    package static let name = "resume-maintenance-plan"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.intake

    package var plan: MaintenancePlan.ID
    package var from: Day

    package init(plan: MaintenancePlan.ID, from: Day) {
        self.plan = plan
        self.from = from
    }
}
