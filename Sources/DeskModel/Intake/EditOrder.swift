public import ServiceModel

/// Changes what is said about an order. Only the fields that are given change; visits that have not begun follow.
public struct EditOrder: Command {
    public static let name = "edit-order"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.intake
    public var breaking: PlanConsequence { .asked }

    public var order: Order.ID
    public var changes: Changes
    public var basis: Basis

    public struct Changes: Hashable, Sendable, Codable {
        public var title: String?
        public var note: String?
        public var type: OrderType?
        public var priority: Priority?
        public var sla: ServiceLevel?
        public var preference: TimeWindow?
        /// The customer has no wish any more.
        public var forgetsPreference = false
        public var parts: [PartLine]?
        public var duration: Int?
        /// Nobody knows any more how long it takes; only a draft may say so.
        public var forgetsDuration = false
        public var skills: [SkillRequirement]?
        public var crewSize: Int?
        /// Devices at its site that it is about.
        public var assets: [Asset.ID]?
        /// Who alone may do it.
        public var technician: OnlyTechnician?
        /// How another program calls it; empty when none does any more.
        public var key: String?

        public init() {}

        public enum OnlyTechnician: Hashable, Sendable, Codable {
            case only(Technician.ID)
            /// Anybody who can.
            case anybody
        }
    }

    public init(order: Order.ID, changes: Changes, basis: Basis = Basis()) {
        self.order = order
        self.changes = changes
        self.basis = basis
    }
}
