import DeskModel
import ServiceModel
import Storage

/// An order that is of another type than it arose by.
extension CommandScope {
    /// Takes over what the new type says wherever the order still is as the old one said; what differs was changed by hand
    /// and stays. The visits are made anew while none of them stands on the board or has begun; later the new type has to
    /// make as many. Whether visits were changed; throws `typeUnused` or `typeVisits`.
    func retake(_ id: ServiceType.ID, of order: inout Order) throws -> Bool {
        let type = try serviceType(id)
        guard type.isActive || order.serviceType == id else { throw Refusal.intake(.typeUnused(code: type.code)) }
        let old = try order.serviceType.flatMap { try read.find($0) }
        let before = order.terms?.tasks ?? []
        if order.parts == old?.parts ?? [] { order.parts = type.parts }
        if order.priority == old?.priority ?? .normal { order.priority = type.priority }
        order.type = type.category
        order.serviceType = type.id
        order.terms = try read.terms(WorkTerms(type), for: order.assets)
        if order.stage == .draft {
            var request = order.request ?? WorkRequest()
            request.take(type.tasks[0], insteadOf: before.first)
            order.request = request
            return false
        }
        return try retakeVisits(of: order, type.tasks, insteadOf: before)
    }

    private func retakeVisits(
        of order: Order, _ tasks: [TaskTemplate], insteadOf before: [TaskTemplate]
    ) throws -> Bool {
        let visits = try read.visits(of: order.id)
        let isUntouched = try visits.allSatisfy { try $0.state == .open && read.events(of: $0.id).isEmpty }
        guard isUntouched || tasks.count == max(1, before.count) else {
            throw Refusal.intake(
                .typeVisits(order.number, visits: visits.count { !$0.state.isClosed }, tasks: tasks.count))
        }
        var hasChanged = false
        for visit in visits where visit.state == .open || visit.state.isScheduled {
            let index = visit.task ?? 0
            guard tasks.indices.contains(index) else {
                try transaction.delete(visit)
                hasChanged = true
                continue
            }
            var changed = visit
            changed.task = index
            changed.take(tasks[index], insteadOf: before.indices.contains(index) ? before[index] : nil)
            if let placement = visit.placement, changed.duration != visit.duration {
                changed.placement = try laidOut(changed, at: placement)
            }
            guard changed != visit else { continue }
            try transaction.update(changed, from: visit)
            hasChanged = true
        }
        guard isUntouched, let first = visits.first else { return hasChanged }
        let done = Set(visits.map { $0.task ?? 0 })
        var next = (visits.map(\.sequence).max() ?? 0) + 1
        for (index, task) in tasks.enumerated() where !done.contains(index) {
            try transaction.insert(
                Visit(
                    id: transaction.newID(), order: order.id, sequence: next,
                    duration: task.duration ?? first.duration, skills: task.skills, crewSize: task.crewSize,
                    requiredTechnician: first.requiredTechnician, excludedTechnicians: first.excludedTechnicians,
                    task: index))
            next += 1
            hasChanged = true
        }
        return hasChanged
    }
}

extension WorkRequest {
    fileprivate mutating func take(_ task: TaskTemplate, insteadOf old: TaskTemplate?) {
        let old = old ?? TaskTemplate()
        if duration == old.duration { duration = task.duration }
        if skills == old.skills { skills = task.skills }
        if crewSize == old.crewSize { crewSize = task.crewSize }
    }
}

extension Visit {
    /// A visit that is planned keeps its start.
    fileprivate mutating func take(_ task: TaskTemplate, insteadOf old: TaskTemplate?) {
        let old = old ?? TaskTemplate()
        if let minutes = task.duration, duration == old.duration { duration = minutes }
        if skills == old.skills { skills = task.skills }
        if crewSize == old.crewSize { crewSize = task.crewSize }
    }
}
