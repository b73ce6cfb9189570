import DeskModel
import ServiceModel
import Storage

extension CommandScope {
    /// Who was named to come along: nobody twice, not the leader, and as many as are needed. Against a rule with a reason it
    /// may be another number.
    func check(
        _ named: [Technician.ID], of visit: Visit, _ order: Order, led leader: Technician.ID, _ override: String?
    ) throws {
        try check(people: named, led: leader)
        guard visit.isForCrew else { throw Refusal.crews(.forOne(order.number)) }
        for member in named {
            let technician = try technician(member)
            guard technician.isActive else {
                throw Refusal.desk(.invalid(field: .member, .unknown(.technician, technician.name)))
            }
        }
        let needs = max(1, visit.crewSize) - 1
        guard named.count == needs || override != nil else {
            throw Refusal.crews(.namedPeople(order.number, needs: needs, named: named.count))
        }
    }

    /// Nobody twice, and the leader not as one who comes along.
    func check(people members: [Technician.ID], led leader: Technician.ID) throws {
        if members.contains(leader) { throw Refusal.crews(.leaderIsMember(try technician(leader).name)) }
        for (index, member) in members.enumerated() where members[..<index].contains(member) {
            throw Refusal.crews(.memberTwice(try technician(member).name))
        }
    }

    func crew(_ id: Crew.ID) throws -> Crew {
        guard let crew = try read.find(id) else { throw Refusal.desk(.notFound(.crew, key: id.description)) }
        return crew
    }
}
