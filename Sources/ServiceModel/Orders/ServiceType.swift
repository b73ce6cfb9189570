/// A kind of work as the company calls it: what a new order, ticket or plan of it is like unless somebody says otherwise.
package struct ServiceType: Hashable, Sendable, Codable {
    package typealias ID = Identifier<ServiceType>

    package var id: ID
    /// Short and unique, such as `lift-monthly`: scripts and files name it so.
    package var code: String
    package var name: String
    /// What it counts as.
    package var category: OrderType
    /// At least one.
    package var tasks: [TaskTemplate]
    package var checklist: [ChecklistItem]
    /// What is usually taken along.
    package var parts: [PartLine]
    package var needsSignature: Bool
    package var needsPhoto: Bool
    package var priority: Priority
    /// The class of targets in a contract that counts for it; empty for the contract's own.
    package var slaClass: String
    /// New work of it may arise.
    package var isActive: Bool
    /// How another program calls it; no two have the same.
    package var key: String?
    package var version: Int

    package init(
        id: ID, code: String, name: String, category: OrderType, tasks: [TaskTemplate] = [TaskTemplate()],
        checklist: [ChecklistItem] = [], parts: [PartLine] = [], needsSignature: Bool = false,
        needsPhoto: Bool = false, priority: Priority = .normal, slaClass: String = "", isActive: Bool = true,
        key: String? = nil, version: Int = 1
    ) {
        self.id = id
        self.code = code
        self.name = name
        self.category = category
        self.tasks = tasks
        self.checklist = checklist
        self.parts = parts
        self.needsSignature = needsSignature
        self.needsPhoto = needsPhoto
        self.priority = priority
        self.slaClass = slaClass
        self.isActive = isActive
        self.key = key
        self.version = version
    }
}
