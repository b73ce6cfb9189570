package import ServiceModel

/// The order of one visit of a plan, made now because somebody says so: early, or although its days went by.
package struct MakePlanOrder: Command {
    package static let name = "make-plan-order"
    package static let undo = UndoClass.compensated
    package static let permission = Permission.intake

    package var plan: MaintenancePlan.ID
    /// Which visit; `nil` for the next one without an order.
    package var nominal: Day?

    package init(plan: MaintenancePlan.ID, nominal: Day? = nil) {
        self.plan = plan
        self.nominal = nominal
    }
}
