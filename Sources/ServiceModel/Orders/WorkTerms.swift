/// What an order's type says of its work, as it was when the order arose: a type that changes later changes no order.
package struct WorkTerms: Hashable, Sendable, Codable {
    /// All of them, the first visit's too; `Visit.task` counts into them.
    package var tasks: [TaskTemplate]
    package var checklist: [ChecklistItem]
    package var needsSignature: Bool
    package var needsPhoto: Bool
    package var slaClass: String

    package init(
        tasks: [TaskTemplate] = [], checklist: [ChecklistItem] = [], needsSignature: Bool = false,
        needsPhoto: Bool = false, slaClass: String = ""
    ) {
        self.tasks = tasks
        self.checklist = checklist
        self.needsSignature = needsSignature
        self.needsPhoto = needsPhoto
        self.slaClass = slaClass
    }

    package init(_ type: ServiceType) {
        self.init(
            tasks: type.tasks, checklist: type.checklist, needsSignature: type.needsSignature,
            needsPhoto: type.needsPhoto, slaClass: type.slaClass)
    }
}
