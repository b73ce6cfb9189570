import DeskModel
import ServiceModel
import Storage

extension QualifyOrder: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        try scope.transaction.check(basis)
        var order = try scope.order(order)
        try scope.require(.qualify, for: order)
        order.verdict = try decided(order, in: scope)
        var request = order.request ?? WorkRequest()
        request.duration = duration ?? request.duration
        request.skills = skills ?? request.skills
        request.crewSize = crewSize ?? request.crewSize
        switch technician {
        case .only(let technician)?: request.requiredTechnician = technician
        case .anybody?: request.requiredTechnician = nil
        case nil: break
        }
        if let duration = request.duration { try scope.check(duration: duration) }
        try scope.check(request.skills)
        try scope.check(crewSize: request.crewSize, led: request.requiredTechnician)
        try scope.makeReady(order, as: request)
        if duration != nil { try scope.checkChain(of: try scope.order(order.id)) }
        return Outcome(.intake(.orderQualified(order.number)))
    }

    /// Throws `undecided` for an order of which it is not clear who pays, unless somebody approves.
    private func decided(_ order: Order, in scope: CommandScope) throws -> Verdict? {
        guard var verdict = order.verdict, verdict.isUndecided else { return order.verdict }
        guard let approval else { throw Refusal.contracts(.undecided(order.number, verdict)) }
        verdict.approval = Verdict.Approval(
            payer == .ask ? .paid : payer, by: scope.actor?.name ?? "", at: scope.now,
            reason: try scope.reason(approval))
        return verdict
    }
}
