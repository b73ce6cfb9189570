import DeskModel
import ServiceModel
import Storage

/// What a plan's visits are before any of its moves is made, read at once. It holds for each group of moves until the group is
/// written: those of one order are in one group (see ``PlanGroups``), and no group writes another one's visits.
struct StandingMoves {
    let visits: [Visit.ID: Visit]
    /// Where their orders stand.
    let orders: [Order.ID: OrderState]
    /// What the visits and the days that the moves were computed from count.
    let versions: [VersionedRow: Int]
    let ground: GroundChanges
    /// Those of orders with further tasks.
    let chained: Set<Visit.ID>
    /// Those that wait for a part or may wait for another visit, as the board knows them: few, of most plans.
    let waiting: [Visit.ID: BoardVisit]

    /// `base`: the last entry that the moves were computed from.
    init(_ moves: [PlanMove], after base: Int, _ reader: Reader) throws {
        let ids = Set(moves.map(\.visit))
        let (visits, chained) = (try reader.visits(ids), try reader.chained(with: ids))
        let asked = ids.filter { chained.contains($0) || visits[$0]?.wait != nil }
        waiting = Dictionary(uniqueKeysWithValues: try reader.boardVisits(asked).map { ($0.visit.id, $0) })
        orders = try reader.states(of: Set(visits.values.map(\.order)))
        versions = try reader.versions(of: moves, visits)
        ground = try GroundChanges(after: base, reader)
        (self.visits, self.chained) = (visits, chained)
    }
}

extension Reader {
    fileprivate func versions(of moves: [PlanMove], _ visits: [Visit.ID: Visit]) throws -> [VersionedRow: Int] {
        var versions = Dictionary(uniqueKeysWithValues: visits.values.map { (VersionedRow.visit($0.id), $0.version) })
        let cells = moves.flatMap { move in
            move.basis.versions.keys.compactMap { row in
                if case .technicianDay(let technician, let day) = row { CellKey(technician, day) } else { nil }
            }
        }
        guard let first = cells.map(\.day).min(), let last = cells.map(\.day).max() else { return versions }
        let days = try dayVersions(from: first, through: last)
        for cell in cells { versions[.technicianDay(cell.technician, cell.day)] = days[cell] ?? 0 }
        return versions
    }
}
