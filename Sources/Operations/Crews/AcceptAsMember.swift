import DeskModel
import ServiceModel
import Storage

extension AcceptAsMember: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        try scope.transaction.check(basis)
        let visit = try scope.visit(visit)
        let order = try scope.order(visit.order)
        let placement = try scope.placement(of: visit, order.number)
        let name = try scope.technician(member).name
        guard let index = placement.assignments.firstIndex(where: { $0.technician == member }), index > 0 else {
            let members = try placement.members.map { try scope.technician($0).name }
            throw Refusal.crews(.notInCrew(order.number, name, members: members))
        }
        guard visit.state == .dispatched || visit.state == .accepted || visit.state.isUnderWay else {
            throw Refusal.crews(.notSent(order.number, visit.state))
        }
        let moment = at ?? scope.now
        try scope.check(moment, of: .accept, placement, after: [])
        var changed = visit
        changed.placement?.assignments[index].acceptedAt = moment
        try scope.transaction.update(changed, from: visit)
        return Outcome(.crews(.accepted(order.number, member: name, at: moment)))
    }
}
