import DeskModel
import ServiceModel
import Storage

extension ReportVisit: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        try scope.transaction.check(basis)
        let visit = try scope.visit(visit)
        let order = try scope.order(visit.order)
        guard act.isReport, let arrow = VisitLifecycle.transition(act, from: visit.state) else {
            let possible = VisitLifecycle.acts(in: visit.state).filter(\.isReport)
            throw Refusal.visitState(order.number, visit.state, act: act, possible: possible)
        }
        let placement = try scope.placement(of: visit, order.number)
        let moment = try moment(of: visit, placement, in: scope)
        let reason = try checkedReason(isNeeded: arrow.needsReason || act == .complete, in: scope)
        let technician = try scope.technician(placement.leader)
        if arrow.to.isUnderWay { try requireFree(technician, for: visit, in: scope) }
        try scope.record(act, of: visit, placement, at: moment, reason: reason)
        try write(visit, arrow.to, placement, at: moment, in: scope)
        if arrow.to.needsReturn { try scope.openReturn(of: visit) }
        try scope.settle(order)
        return Outcome(
            .visitReported(order.number, act, technician: technician.name, at: moment, reason: reason))
    }

    private func checkedReason(isNeeded: Bool, in scope: CommandScope) throws -> String? {
        guard isNeeded || reason != nil else { return nil }
        return try scope.reason(reason ?? "")
    }

    /// When it happened: not in the future, not before what happened before, on the visit's own day or in
    /// the night and the half day after it.
    private func moment(of visit: Visit, _ placement: Placement, in scope: CommandScope) throws -> Timestamp {
        let moment = at ?? scope.now
        // Clocks of phones and desks differ a little.
        guard moment <= scope.now + 300 else { throw Refusal.invalid(field: .at, .inTheFuture(moment)) }
        if let last = try scope.read.events(of: visit.id).last?.at, moment < last {
            throw Refusal.invalid(field: .at, .beforeTheLast(last))
        }
        guard act != .accept, act != .reject else { return moment }
        let ends = try scope.read.shiftEnd(of: placement, scope.calendar)
        guard moment >= scope.calendar.span(of: placement.day).start, moment < ends + 12 * 3600 else {
            throw Refusal.invalid(field: .at, .notThatDay(placement.day))
        }
        return moment
    }

    /// A technician is at one visit at a time.
    private func requireFree(_ technician: Technician, for visit: Visit, in scope: CommandScope) throws {
        guard let other = try scope.read.visitUnderWay(of: technician.id), other != visit.id else { return }
        let number = try scope.order(try scope.visit(other).order).number
        throw Refusal.technicianBusy(technician: technician.name, number)
    }

    private func write(
        _ visit: Visit, _ state: VisitState, _ placement: Placement, at moment: Timestamp, in scope: CommandScope
    ) throws {
        if state == .open { return try scope.open(visit) }
        var changed = visit
        changed.state = state
        changed.placement = try placed(placement, visit, state, at: moment, in: scope)
        try scope.transaction.update(changed, from: visit)
    }

    /// Facts take the place of what was planned: the arrival, the length of pauses, the end.
    private func placed(
        _ placement: Placement, _ visit: Visit, _ state: VisitState, at moment: Timestamp, in scope: CommandScope
    ) throws -> Placement {
        var placement = placement
        switch act {
        case .arrive:
            placement.start = moment
            placement.end = moment + visit.duration * 60
        case .resume:
            let since = try scope.read.events(of: visit.id).last { $0.act == .pause }?.at ?? moment
            placement.end = placement.end + moment.since(since)
        default:
            guard state.isClosed else { return placement }
            // Aborted on the way: nobody was on site.
            placement.start = min(placement.start, moment)
            placement.end = max(placement.start + 60, moment)
        }
        return placement
    }
}

extension VisitAct {
    /// Something that a technician tells.
    var isReport: Bool {
        switch self {
        case .accept, .reject, .travel, .arrive, .start, .pause, .resume, .complete, .partial, .needsParts, .noAccess,
            .abort:
            true
        case .place, .unplace, .dispatch, .recall, .cancel, .miss: false
        }
    }
}

extension CommandScope {
    /// The next open visit of the same order: what was not done is still required.
    func openReturn(of visit: Visit) throws {
        let last = try read.visits(of: visit.order).map(\.sequence).max() ?? visit.sequence
        try transaction.insert(
            Visit(
                id: transaction.newID(), order: visit.order, sequence: last + 1, duration: visit.duration,
                skills: visit.skills, crewSize: visit.crewSize, requiredTechnician: visit.requiredTechnician,
                excludedTechnicians: visit.excludedTechnicians))
    }
}
