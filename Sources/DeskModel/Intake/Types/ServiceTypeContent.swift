package import ServiceModel

/// Everything a person says about a type when it arises.
package struct ServiceTypeContent: Hashable, Sendable, Codable {
    package var code: String
    package var title: String
    package var category: OrderType
    package var tasks: [TaskTemplate]
    package var checklist: [ChecklistItem]
    package var parts: [PartLine]
    package var needsSignature: Bool
    package var needsPhoto: Bool
    package var priority: Priority
    package var slaClass: String
    package var key: String?

    package init(
        code: String, title: String, category: OrderType = .repair, tasks: [TaskTemplate] = [TaskTemplate()],
        checklist: [ChecklistItem] = [], parts: [PartLine] = [], needsSignature: Bool = false,
        needsPhoto: Bool = false, priority: Priority = .normal, slaClass: String = "", key: String? = nil
    ) {
        self.code = code
        self.title = title
        self.category = category
        self.tasks = tasks
        self.checklist = checklist
        self.parts = parts
        self.needsSignature = needsSignature
        self.needsPhoto = needsPhoto
        self.priority = priority
        self.slaClass = slaClass
        self.key = key
    }
}
