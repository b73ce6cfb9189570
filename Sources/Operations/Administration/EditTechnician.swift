import DeskModel
import Geography
import ServiceModel
import Storage

extension CreateTechnician: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        guard let name = changes.name else { throw Refusal.desk(.invalid(field: .name, .required)) }
        guard let home = changes.home else { throw Refusal.desk(.invalid(field: .home, .required)) }
        guard let regions = changes.regions else { throw Refusal.desk(.invalid(field: .regions, .required)) }
        let blank = try Technician(
            id: scope.transaction.newID(), name: name, home: home, regions: regions, pattern: ShiftPattern([:]))
        let technician = try changes.applied(to: blank, in: scope)
        try scope.transaction.insert(technician)
        return Outcome(.administration(.entered(.technician, name: technician.name)))
    }
}

extension EditTechnician: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        try scope.transaction.check(basis)
        let before = try scope.technician(technician)
        let technician = try changes.applied(to: before, in: scope)
        try scope.transaction.update(technician)
        scope.touchPlannedDays(of: technician.id, from: before, to: technician)
        return Outcome(.administration(.changed(.technician, name: technician.name)))
    }
}

extension TechnicianChanges {
    /// The technician with the changes. Throws `Refusal.invalid` naming the first field that breaks a rule.
    fileprivate func applied(to technician: Technician, in scope: CommandScope) throws -> Technician {
        var changed = technician
        changed.name = try name.map { try scope.freeName($0, of: technician.id) } ?? technician.name
        changed.phone = try phone.map { try scope.text($0, of: .phone, mayBeEmpty: true) } ?? technician.phone
        changed.home = home ?? technician.home
        changed.homeTown = try homeTown.map { try scope.text($0, of: .town, mayBeEmpty: true) } ?? technician.homeTown
        changed.skills = try skills.map(scope.checked) ?? technician.skills
        changed.regions = try regions.map(scope.checked) ?? technician.regions
        changed.pattern = pattern ?? technician.pattern
        if let dailyCap {
            guard (0...100).contains(dailyCap) else {
                throw Refusal.desk(.invalid(field: .cap, .outOfRange(value: dailyCap, allowed: 0...100)))
            }
            changed.dailyCap = dailyCap == 0 ? nil : dailyCap
        }
        changed.isActive = isActive ?? technician.isActive
        return changed
    }
}

extension CommandScope {
    /// A technician's name that nobody else bears, however it is spelled.
    fileprivate func freeName(_ name: String, of technician: Technician.ID) throws -> String {
        let name = try text(name, of: .name)
        let bearers = try NameLookup<Technician>(read).bearing(name)
        guard bearers.allSatisfy({ $0.id == technician }) else {
            throw Refusal.desk(.invalid(field: .name, .duplicate(name)))
        }
        return name
    }

    fileprivate func checked(_ skills: [HeldSkill]) throws -> [HeldSkill] {
        try check(skills.map { SkillRequirement(skill: $0.skill, level: $0.level) })
        let twice = Dictionary(grouping: skills, by: \.skill).first { $1.count > 1 }
        if let twice {
            throw Refusal.desk(.invalid(field: .skills, .duplicate(try read.find(twice.key)?.code ?? "")))
        }
        return skills
    }

    fileprivate func checked(_ regions: [RegionMembership]) throws -> [RegionMembership] {
        guard !regions.isEmpty else { throw Refusal.desk(.invalid(field: .regions, .required)) }
        for membership in regions where try read.find(membership.region) == nil {
            throw Refusal.desk(.notFound(.region, key: membership.region.description))
        }
        return regions
    }

    /// A change of what decides who fits where is told to the days that anybody plans; a pattern has no end.
    func touchPlannedDays(of id: Technician.ID, from before: Technician, to after: Technician) {
        let isSame =
            before.pattern == after.pattern && before.isActive == after.isActive && before.home == after.home
            && before.skills == after.skills && before.regions == after.regions && before.dailyCap == after.dailyCap
        if isSame { return }
        let today = calendar.day(of: now)
        // From yesterday on: a night may still go on.
        for day in -1..<60 { transaction.touch(id, today + day) }
    }
}
