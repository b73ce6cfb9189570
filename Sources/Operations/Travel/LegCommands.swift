import DeskModel
import Geography
import ServiceModel
import Storage

extension EnterLeg: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        guard (1...1440).contains(minutes) else {
            throw Refusal.desk(.invalid(field: .duration, .duration(minutes: minutes)))
        }
        if let metres, !(0...5_000_000).contains(metres) {
            throw Refusal.desk(.invalid(field: .kilometres, .outOfRange(value: metres / 1000, allowed: 0...5000)))
        }
        guard LegPlace(from.location) != LegPlace(to.location) else {
            throw Refusal.desk(.invalid(field: .to, .duplicate(to.name)))
        }
        let road = metres ?? TravelModel().metres(from: from.location, to: to.location)
        try scope.transaction.update(row(from, to, road, at: scope.now))
        if bothWays { try scope.transaction.update(row(to, from, road, at: scope.now)) }
        return Outcome(.travel(.legEntered(from: from.name, to: to.name, minutes: minutes, metres: road)))
    }

    private func row(_ start: LegEnd, _ end: LegEnd, _ metres: Int, at now: Timestamp) -> ManualLegRow {
        ManualLegRow(
            ends: LegEnds(LegPlace(start.location), LegPlace(end.location)), seconds: minutes * 60, metres: metres,
            fromName: start.name, toName: end.name, entered: now)
    }
}

extension RemoveLeg: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let there = LegEnds(LegPlace(from.location), LegPlace(to.location))
        let back = LegEnds(LegPlace(to.location), LegPlace(from.location))
        let rows = try scope.read.all(ManualLegRow.self).filter { $0.ends == there || bothWays && $0.ends == back }
        guard !rows.isEmpty else { throw Refusal.desk(.notFound(.leg, key: "\(from.name) → \(to.name)")) }
        for row in rows { try scope.transaction.delete(row) }
        return Outcome(.travel(.legRemoved(from: from.name, to: to.name)))
    }
}
