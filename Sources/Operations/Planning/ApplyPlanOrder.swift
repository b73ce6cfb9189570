import DeskModel
import ServiceModel
import Storage

extension ApplyPlan {
    /// Why moves of a group would leave visits of one order in the wrong order: one that was to come first is not taken
    /// along, or has moved meanwhile.
    func orderRefusal(
        of group: [PlanMove], _ known: StandingMoves, in scope: CommandScope
    ) throws -> Refusal? {
        let targets = Dictionary(uniqueKeysWithValues: group.map { ($0.visit, $0.to) })
        for move in group {
            // Whoever has said why it stands against a rule has seen it.
            guard move.carried?.override == nil, let to = move.to, var entry = known.waiting[move.visit]
            else { continue }
            let standing = entry
            let today = scope.calendar.day(of: scope.now)
            if let breach = entry.partBreach(on: to.day), standing.isNew(breach, at: to, today: today) {
                let name = try scope.technician(to.leader).name
                return .planning(.rules(move.order, technician: name, to.day, [breach]))
            }
            guard known.chained.contains(move.visit), let chain = entry.chain else { continue }
            let others = Set((chain.before + chain.behind).map(\.visit))
            let places = try Dictionary(
                uniqueKeysWithValues: others.map { other in
                    (other, try targets[other] ?? scope.read.visit(other)?.placement)
                })
            entry.chain = chain.with { other in places[other].flatMap { $0 } }
            let breaches = entry.chainBreaches(at: to, today: today)
                .filter { standing.isNew($0, at: to, today: today) }
            guard breaches.isEmpty else {
                let name = try scope.technician(to.leader).name
                return .planning(.rules(move.order, technician: name, to.day, breaches))
            }
        }
        return nil
    }
}

extension BoardVisit {
    /// Whether a move brings a breach with it. What stands against the same rule already and stays on its day
    /// stands so by somebody's decision: it is marked before and after, and its day may be re-timed round it.
    fileprivate func isNew(_ breach: Breach, at place: Placement, today: Day) -> Bool {
        guard let standing = visit.placement, standing.day == place.day else { return true }
        return !chainBreaches(at: standing, today: today).contains { $0.rule == breach.rule }
    }
}
