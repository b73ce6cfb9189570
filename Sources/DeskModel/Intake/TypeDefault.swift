package import ServiceModel

/// What of an order a type would say, and somebody may have said by hand instead.
package enum TypeDefault: String, CaseIterable, Sendable, Codable {
    case category, priority, duration, skills, crew, parts, checklist, signature, photo, slaClass, tasks
}

extension OrderDraft {
    /// Takes every field and flag from the type, but for those that were said by hand: they stay.
    package mutating func take(_ type: ServiceType, keeping said: Set<TypeDefault> = []) {
        serviceType = type.id
        var agreed = WorkTerms(type)
        if let terms {
            if said.contains(.checklist) { agreed.checklist = terms.checklist }
            if said.contains(.signature) { agreed.needsSignature = terms.needsSignature }
            if said.contains(.photo) { agreed.needsPhoto = terms.needsPhoto }
            if said.contains(.slaClass) { agreed.slaClass = terms.slaClass }
            if said.contains(.tasks) { agreed.tasks = terms.tasks }
        }
        terms = agreed
        if !said.contains(.category) { self.type = type.category }
        if !said.contains(.priority) { priority = type.priority }
        if !said.contains(.parts) { parts = type.parts }
        guard let first = agreed.tasks.first else { return }
        if !said.contains(.duration) { duration = first.duration }
        if !said.contains(.skills) { skills = first.skills }
        if !said.contains(.crew) { crewSize = first.crewSize }
    }
}
