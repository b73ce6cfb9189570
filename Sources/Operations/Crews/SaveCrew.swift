import DeskModel
import Geography
import ServiceModel
import Storage

extension SaveCrew: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let old = try crew.map { try scope.crew($0) }
        let (saved, people) = try scope.saved(self, over: old)
        if old == nil {
            try scope.transaction.insert(saved)
        } else {
            try scope.transaction.update(saved)
        }
        let names = saved.members.compactMap { id in people.first { $0.id == id }?.name }
        return Outcome(
            .crews(
                .saved(
                    name: saved.name, leader: people[0].name, members: names, from: from, through: through,
                    isNew: old == nil)))
    }
}

extension CommandScope {
    /// A standing crew as it would be, with its people, the leader first; throws whatever stands against it.
    func saved(_ draft: SaveCrew, over old: Crew?) throws -> (crew: Crew, people: [Technician]) {
        let title = try text(draft.title, of: .name)
        try check(people: draft.members, led: draft.leader)
        guard (1..<Crew.mostPeople).contains(draft.members.count) else {
            throw Refusal.crews(.people(draft.members.count + 1))
        }
        guard draft.through.map({ draft.from <= $0 }) ?? true else {
            throw Refusal.desk(.invalid(field: .to, .windowEndsBeforeItBegins))
        }
        let people = try ([draft.leader] + draft.members).map { id in
            let person = try technician(id)
            guard person.isActive || old?.people.contains(id) ?? false else {
                throw Refusal.desk(.invalid(field: .member, .unknown(.technician, person.name)))
            }
            return person
        }
        var saved = try Crew(
            id: old?.id ?? transaction.newID(), name: title, leader: draft.leader, members: draft.members.sorted(),
            from: draft.from, through: draft.through)
        saved.version = old?.version ?? saved.version
        try requireFree(saved, people)
        return (saved, people)
    }

    /// On the days of a crew nobody of it is in another one, and no other one has its name.
    private func requireFree(_ crew: Crew, _ people: [Technician]) throws {
        let folded = NameFolding.fold(crew.name)
        for other in try read.all(Crew.self) where other.id != crew.id && other.meets(crew) {
            if let busy = people.first(where: { other.people.contains($0.id) }) {
                throw Refusal.crews(
                    .inAnotherCrew(busy.name, crew: other.name, from: other.from, through: other.through))
            }
            if NameFolding.fold(other.name) == folded {
                throw Refusal.desk(.invalid(field: .name, .duplicate(crew.name)))
            }
        }
    }
}
