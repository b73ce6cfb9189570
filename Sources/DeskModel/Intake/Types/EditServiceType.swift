package import ServiceModel

/// Changes what a type says of new work; orders that are there keep what it said when they arose. What is not named stays.
package struct EditServiceType: Command {
    package static let name = "edit-service-type"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData

    package var type: ServiceType.ID
    package var changes: Changes

    package struct Changes: Hashable, Sendable, Codable {
        package var code: String?
        package var title: String?
        package var category: OrderType?
        package var tasks: [TaskTemplate]?
        package var checklist: [ChecklistItem]?
        package var parts: [PartLine]?
        package var needsSignature: Bool?
        package var needsPhoto: Bool?
        package var priority: Priority?
        /// An empty text takes it away.
        package var slaClass: String?
        package var isActive: Bool?
        /// How another program calls it; empty when none does any more.
        package var key: String?

        package init() {}
    }

    package init(type: ServiceType.ID, changes: Changes) {
        self.type = type
        self.changes = changes
    }
}
