package import ServiceModel

/// The orders of a plan that are to be made by now, each once, whoever asks and however often.
package struct GeneratePlanOrders: Command {
    package static let name = "generate-plan-orders"
    package static let undo = UndoClass.compensated
    package static let permission = Permission.intake

    package var plan: MaintenancePlan.ID

    package init(plan: MaintenancePlan.ID) {
        self.plan = plan
    }
}
