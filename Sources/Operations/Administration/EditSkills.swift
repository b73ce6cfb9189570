import DeskModel
import Geography
import ServiceModel
import Storage

extension CreateSkill: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let skill = try Skill(
            id: scope.transaction.newID(), code: try scope.freeCode(code), name: try scope.text(title, of: .name))
        try scope.transaction.insert(skill)
        return Outcome(.administration(.entered(.skill, name: skill.code)))
    }
}

extension RenameSkill: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        var skill = try scope.skill(skill)
        skill.code = try code.map { try scope.freeCode($0, except: skill.id) } ?? skill.code
        skill.name = try title.map { try scope.text($0, of: .name) } ?? skill.name
        try scope.transaction.update(skill)
        return Outcome(.administration(.changed(.skill, name: skill.code)))
    }
}

extension RemoveSkill: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let skill = try scope.skill(skill)
        try scope.refuseRemoval(.skill, skill.code, neededBy: try scope.needs(of: [skill.id]))
        try scope.transaction.delete(skill)
        return Outcome(.administration(.removed(.skill, name: skill.code)))
    }
}

extension CommandScope {
    /// How many technicians have one of these skills, and how many visits, drafts and types ask for one: their rows name
    /// skills where no reference of the store keeps watch.
    func needs(of skills: Set<Skill.ID>) throws -> [EntityKind: Int] {
        func names(_ list: [SkillRequirement]) -> Bool { list.contains { skills.contains($0.skill) } }
        let holders = try read.all(Technician.self).count { $0.skills.contains { skills.contains($0.skill) } }
        let visits = try read.visits(ofOrdersIn: []).count { names($0.skills) }
        let drafts = try read.all(Order.self).count { order in
            guard let request = order.request else { return false }
            return names(request.skills) || order.terms?.tasks.contains { names($0.skills) } == true
        }
        let types = try read.all(ServiceType.self).count { $0.tasks.contains { names($0.skills) } }
        return [.technician: holders, .visit: visits, .order: drafts, .serviceType: types]
    }

    fileprivate func skill(_ id: Skill.ID) throws -> Skill {
        guard let skill = try read.find(id) else { throw Refusal.desk(.notFound(.skill, key: id.description)) }
        return skill
    }

    /// A code that no other skill has, however it is spelled.
    fileprivate func freeCode(_ code: String, except own: Skill.ID? = nil) throws -> String {
        let code = try text(code, of: .skill)
        let folded = NameFolding.fold(code)
        if try read.all(Skill.self).contains(where: { NameFolding.fold($0.code) == folded && $0.id != own }) {
            throw Refusal.desk(.invalid(field: .skill, .duplicate(code)))
        }
        return code
    }

    /// Throws `needed` where something still refers to what is to be removed.
    func refuseRemoval(_ kind: EntityKind, _ name: String, neededBy counts: [EntityKind: Int]) throws {
        let standing = counts.filter { $0.value > 0 }
        if !standing.isEmpty { throw Refusal.administration(.needed(kind, name: name, by: standing)) }
    }
}
