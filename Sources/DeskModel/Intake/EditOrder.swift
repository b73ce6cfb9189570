package import ServiceModel

/// Changes what is said about an order. Only the fields that are given change; visits that have not begun follow.
package struct EditOrder: BasedCommand {
    package static let name = "edit-order"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.intake
    package var breaking: PlanConsequence { .asked }

    package var order: Order.ID
    package var changes: Changes
    package var basis: Basis

    package struct Changes: Hashable, Sendable, Codable {
        package var title: String?
        package var note: String?
        package var type: OrderType?
        package var priority: Priority?
        package var sla: ServiceLevel?
        package var preference: TimeWindow?
        /// The customer has no wish any more.
        package var forgetsPreference = false
        package var parts: [PartLine]?
        package var duration: Int?
        /// Nobody knows any more how long it takes; only a draft may say so.
        package var forgetsDuration = false
        package var skills: [SkillRequirement]?
        package var crewSize: Int?
        /// Devices at its site that it is about.
        package var assets: [Asset.ID]?
        /// Who alone may do it.
        package var technician: OnlyTechnician?
        /// How another program calls it; empty when none does any more.
        package var key: String?
        /// Another of the company's own types: it says what was not changed by hand.
        package var serviceType: ServiceType.ID?
        /// The visit that duration, skills and crew are about, by its sequence; `nil` where only one is still to be done.
        package var visit: Int?
        /// Under which contract it is, or that it is under none.
        package var contract: OptionalChange<Contract.ID>?
        /// What the visit that is named waits for within its order.
        package var dependency: TaskDependency?

        package init() {}

        package enum OnlyTechnician: Hashable, Sendable, Codable {
            case only(Technician.ID)
            /// Anybody who can.
            case anybody
        }
    }

    package init(order: Order.ID, changes: Changes, basis: Basis = Basis()) {
        self.order = order
        self.changes = changes
        self.basis = basis
    }
}
