import DeskModel
import ServiceModel
import Storage

extension DispatchVisit: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        try scope.transaction.check(basis)
        let visit = try scope.visit(visit)
        let order = try scope.order(visit.order)
        let state = try scope.state(after: .dispatch, of: visit, number: order.number)
        guard order.hold == nil else {
            throw Refusal.intake(.orderState(order.number, order.state, act: .release, possible: [.release, .cancel]))
        }
        let placement = try scope.placement(of: visit, order.number)
        // A shift belongs to the day on which it starts, so yesterday's night work may still be handed over.
        guard placement.end > scope.now else {
            throw Refusal.execution(.timeIsOver(order.number, end: placement.end))
        }
        for person in placement.assignments {
            let technician = try scope.technician(person.technician)
            guard technician.isActive else {
                throw Refusal.planning(
                    .rules(order.number, technician: technician.name, placement.day, [.administration(.inactive)]))
            }
        }
        var sent = visit
        sent.state = state
        sent.placement = placement.unanswered
        try scope.transaction.update(sent, from: visit)
        try scope.record(.dispatch, of: visit, placement)
        try scope.settle(order)
        return Outcome(.dispatching(.visitDispatched(order.number, try scope.spot(placement))))
    }
}

extension RecallVisit: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        try scope.transaction.check(basis)
        let visit = try scope.visit(visit)
        let order = try scope.order(visit.order)
        let state = try scope.state(after: .recall, of: visit, number: order.number)
        let placement = try scope.placement(of: visit, order.number)
        var recalled = visit
        recalled.state = state
        recalled.placement = placement.unanswered
        try scope.transaction.update(recalled, from: visit)
        try scope.record(.recall, of: visit, placement)
        try scope.settle(order)
        return Outcome(.dispatching(.visitRecalled(order.number, try scope.spot(placement))))
    }
}

extension CommandScope {
    /// Technician and time of a visit; throws what is possible instead when it has none.
    func placement(of visit: Visit, _ number: OrderNumber) throws -> Placement {
        guard let placement = visit.placement else {
            let possible = VisitLifecycle.acts(in: visit.state)
            throw Refusal.execution(.visitState(number, visit.state, act: .dispatch, possible: possible))
        }
        return placement
    }

    /// Writes a fact behind those that the visit has.
    func record(
        _ act: VisitAct, of visit: Visit, _ placement: Placement, at moment: Timestamp? = nil,
        _ words: ReportedWords = ReportedWords()
    ) throws {
        let last = try read.events(of: visit.id).last?.sequence ?? 0
        let isAhead = visit.state.isScheduled || visit.state == .enRoute
        try transaction.insert(
            VisitEvent(
                visit: visit.id, sequence: last + 1, act: act, at: moment ?? now, recordedAt: now,
                actor: actor?.name ?? "", technician: placement.leader, reason: words.reason,
                planned: isAhead ? TimeWindow(start: placement.start, end: placement.end) : nil,
                signedBy: words.signedBy, note: words.note))
    }
}
