import DeskModel
import Geography
import ServiceModel
import Storage

extension RowImport {
    /// Standing crews by name and first day; an update says the people and the last day anew.
    func writeCrews(_ rows: [CrewRow]) throws {
        try each(rows, line: \.line) { row in
            let draft = try SaveCrew(
                title: row.name, leader: technician(row.leader, column: "leader").id,
                members: row.members.map { try technician($0, column: "members").id }, from: row.from,
                through: row.through)
            let folded = NameFolding.fold(row.name)
            let standing = try scope.read.all(Crew.self).first {
                NameFolding.fold($0.name) == folded && $0.from == row.from
            }
            guard standing == nil || update != nil else { throw Fault(column: "name", fault: .duplicate(row.name)) }
            let crew = try saved(draft, over: standing)
            guard let standing else {
                try scope.transaction.insert(crew)
                return .added
            }
            guard crew != standing else { return .unchanged }
            try scope.transaction.update(crew)
            return .changed
        }
    }

    /// What stands against a crew, at the column that says it.
    private func saved(_ draft: SaveCrew, over standing: Crew?) throws -> Crew {
        do {
            return try scope.saved(draft, over: standing).crew
        } catch Refusal.crews(.leaderIsMember(let name)), Refusal.crews(.memberTwice(let name)) {
            throw Fault(column: "members", fault: .duplicate(name))
        } catch Refusal.crews(.people(let count)) {
            throw Fault(column: "members", fault: .outOfRange(value: count - 1, allowed: 1...Crew.mostPeople - 1))
        } catch Refusal.crews(.inAnotherCrew(let name, let crew, _, _)) {
            throw Fault(column: "members", fault: .inCrew(name, crew))
        }
    }
}
