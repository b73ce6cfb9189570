import DeskModel
import ServiceModel
import Storage

extension CreateServiceType: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let type = try scope.checked(ServiceType(id: scope.transaction.newID(), content))
        try scope.transaction.insert(type)
        return Outcome(.administration(.entered(.serviceType, name: type.code)))
    }
}

extension ServiceType {
    init(id: ID, _ content: ServiceTypeContent) {
        self.init(
            id: id, code: content.code, name: content.title, category: content.category, tasks: content.tasks,
            checklist: content.checklist, parts: content.parts, needsSignature: content.needsSignature,
            needsPhoto: content.needsPhoto, priority: content.priority, slaClass: content.slaClass, key: content.key)
    }
}
