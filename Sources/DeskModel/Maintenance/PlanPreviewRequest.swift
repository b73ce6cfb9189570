package import ServiceModel

/// Which stretch of a plan's time a desk wants to see.
package struct PlanPreviewRequest: Hashable, Sendable {
    package static let months = 12

    package var plan: MaintenancePlan.ID
    package var from: Day

    package init(plan: MaintenancePlan.ID, from: Day) {
        self.plan = plan
        self.from = from
    }
}
