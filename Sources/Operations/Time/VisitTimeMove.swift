import DeskModel
import ServiceModel
import Storage

/// Moves the ends of a stretch between two events of a visit. What ended there and what began there meet at the new time;
/// the old events stay on record.
struct VisitTimeMove {
    let visit: Visit.ID
    let from: Int
    let to: Int
    let correction: CorrectTime

    func perform(in scope: CommandScope) throws -> Outcome {
        let visit = try scope.visit(visit)
        let order = try scope.order(visit.order)
        try scope.requireUnsettled(order)
        guard correction.kind == nil, correction.about == nil, correction.visit == nil, !correction.isWithdrawn else {
            throw Refusal.time(.onlyTimes(order.number))
        }
        let reason = try scope.reason(correction.reason)
        let events = try scope.read.events(of: visit.id)
        let before = VisitStretches(events, now: scope.now).stretches
        guard let wrong = before.first(where: { $0.source == .visit(visit.id, from: from, to: to) }) else {
            throw Refusal.time(.changed)
        }
        let window = try scope.measured(
            from: correction.from ?? wrong.window.start, to: correction.to ?? wrong.window.end)
        guard window != wrong.window else { throw Refusal.time(.nothingDiffers) }
        let moves = [(wrong.window.start, window.start), (wrong.window.end, window.end)].filter { $0.0 != $0.1 }
        let placement = try scope.placement(of: visit, order.number)
        let technician = try scope.technician(placement.leader)
        try write(moves, events, reason, order, in: scope)
        try scope.requireRoom(for: visit, placement)
        try scope.follow(visit, placement)
        try scope.settle(order)
        var now = wrong
        now.window = window
        return Outcome(
            .time(
                .corrected(
                    technician: technician.name, was: try scope.told(wrong), now: try scope.told(now), reason: reason)))
    }

    /// Every event at a moment that moves gets another in its place; what happened keeps its order.
    private func write(
        _ moves: [(Timestamp, Timestamp)], _ events: [VisitEvent], _ reason: String, _ order: Order,
        in scope: CommandScope
    ) throws {
        var next = (events.last?.sequence ?? 0) + 1
        var last: Timestamp?
        for event in events.effective.sinceSent {
            var fact = event
            if let move = moves.first(where: { $0.0 == event.at.wholeMinute }), event.act.isReport,
                event.act != .accept
            {
                (fact.sequence, fact.at, fact.recordedAt) = (next, move.1, scope.now)
                (fact.actor, fact.corrects, fact.note) = (scope.actor?.name ?? "", event.sequence, reason)
                try scope.transaction.insert(fact)
                next += 1
            }
            guard fact.act.isReport, fact.act != .accept, fact.act != .reject else { continue }
            if let last, fact.at < last {
                throw Refusal.time(.outOfOrder(order.number, fact.act, at: fact.at))
            }
            last = fact.at
        }
    }
}

extension CommandScope {
    /// The visit as it is now leaves its people free for what else they did. Throws `overlaps`.
    func requireRoom(for visit: Visit, _ placement: Placement) throws {
        let told = VisitStretches(try read.events(of: visit.id), now: now).stretches
        let stretches = placement.isSplit ? try read.pieces(of: told, placement, calendar).map(\.stretch) : told
        for member in placement.assignments {
            let person = try technician(member.technician)
            for stretch in stretches {
                try requireFree(stretch.window, of: person) { $0.visit == visit.id && $0.isFact }
            }
        }
    }
}

extension TimeStretch {
    /// It follows from events of a visit.
    var isFact: Bool { if case .visit = source { true } else { false } }
}
