import DeskModel
import ServiceModel
import Storage

/// Whether the visits of a plan still have their parts when it is applied.
struct PartsToApply {
    private var supply: PartsSupply

    /// `nil` where none of the moves is about a visit that takes parts along.
    init?(_ scope: CommandScope, _ moves: [PlanMove]) throws {
        guard let supply = try PartsSupply(scope.read, from: scope.calendar.day(of: scope.now) - 1),
            moves.contains(where: { supply.asks($0.visit) })
        else { return nil }
        self.supply = supply
    }

    /// Why a group cannot be applied; else it counts as applied.
    mutating func refusal(of group: [PlanMove], in scope: CommandScope) throws -> Refusal? {
        guard group.contains(where: { supply.asks($0.visit) }) else { return nil }
        let after = supply.applying(group)
        for move in group {
            guard move.carried?.override == nil, let to = move.to, let breach = after.breach(of: move.visit) else {
                continue
            }
            let name = try scope.technician(to.leader).name
            return .planning(.rules(move.order, technician: name, to.day, [breach]))
        }
        supply = after
        return nil
    }
}

extension PartsSupply {
    /// With the moves of a plan made, and their stops.
    func applying(_ moves: [PlanMove]) -> PartsSupply {
        var made: [CellKey: DepotStop?] = [:]
        for move in moves {
            guard let planned = move.stop else { continue }
            var stop = self.stop(planned, for: [move.visit])
            if let other = made[planned.cell] ?? nil { stop.loads = DepotStop.sorted(stop.loads + other.loads) }
            made[planned.cell] = stop
        }
        return applying(Dictionary(moves.map { ($0.visit, $0.to) }) { $1 }, stops: made)
    }
}
