import DeskModel
import ServiceModel
import Storage

extension ApplyBranch: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        try requireRights(in: scope)
        let laying = try scope.lay(roster, moves, of: branch, base: base)
        if laying.moves.isEmpty, laying.days == 0, !laying.skipped.isEmpty {
            let refusals = laying.skipped.map(\.refusal)
            throw refusals.count > 1 ? Refusal.desk(.everyRow(refusals)) : refusals[0]
        }
        var (counts, others) = (PlanCounts(), 0)
        for move in laying.moves {
            if move.keepsPlace { others += 1 } else { counts.count(move) }
        }
        let calls = try openCalls(of: laying.moves, in: scope)
        return Outcome(
            .branches(
                .applied(
                    branch, counts, others: others, days: laying.days, skipped: laying.skipped.count, calls: calls,
                    laying.moves.map(\.order))), skipped: laying.skipped.map(\.refusal))
    }

    /// Whoever plans may not send, or tell what happened in the field.
    private func requireRights(in scope: CommandScope) throws {
        guard let actor = scope.actor else { return }
        let tells = moves.contains { $0.carried.map { $0.recalls || $0.sends } ?? false } || !roster.broken.isEmpty
        if tells { try scope.read.require(DispatchVisit.permission, of: actor) }
    }

    /// Notes whom a promise was told that is not kept any more; gives how many are still to be called.
    private func openCalls(of made: [PlanMove], in scope: CommandScope) throws -> Int {
        var count = 0
        for move in made where !move.keepsPlace {
            let visit = try scope.visit(move.visit)
            guard let promise = visit.promise, move.breaks(promise) else { continue }
            let order = try scope.order(visit.order)
            let phone = try scope.read.find(order.customer)?.phone ?? ""
            try scope.openCall(about: visit, promise, phone: phone, now: move.to?.start, said[visit.id])
            if said[visit.id] == nil { count += 1 }
        }
        return count
    }
}

extension PlanMove {
    /// Whoever was told a window has to be told that it is not kept.
    func breaks(_ promise: Promise) -> Bool {
        to.map { $0.start < promise.window.start || $0.start >= promise.window.end } ?? true
    }
}
