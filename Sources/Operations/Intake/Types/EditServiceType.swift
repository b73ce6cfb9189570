import DeskModel
import ServiceModel
import Storage

extension EditServiceType: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let changed = try scope.checked(changes.applied(to: scope.serviceType(type)))
        try scope.transaction.update(changed)
        return Outcome(.administration(.changed(.serviceType, name: changed.code)))
    }
}

extension EditServiceType.Changes {
    fileprivate func applied(to standing: ServiceType) -> ServiceType {
        var type = standing
        type.code = code ?? type.code
        type.name = title ?? type.name
        type.category = category ?? type.category
        type.tasks = tasks ?? type.tasks
        type.checklist = checklist ?? type.checklist
        type.parts = parts ?? type.parts
        type.needsSignature = needsSignature ?? type.needsSignature
        type.needsPhoto = needsPhoto ?? type.needsPhoto
        type.priority = priority ?? type.priority
        type.slaClass = slaClass ?? type.slaClass
        type.isActive = isActive ?? type.isActive
        type.key = key ?? type.key
        return type
    }
}
