import DeskModel
import ServiceModel
import Storage

/// What a plan's visits are before any of its moves is made, read at once. It holds for each group of moves until the group is
/// written: those of one order are in one group (see ``PlanGroups``), and no group writes another one's visits.
struct StandingMoves {
    let visits: [Visit.ID: Visit]
    /// Those of orders with further tasks.
    let chained: Set<Visit.ID>
    /// Those that wait for a part or may wait for another visit, as the board knows them: few, of most plans.
    let waiting: [Visit.ID: BoardVisit]

    init(_ moves: [PlanMove], _ reader: Reader) throws {
        let ids = Set(moves.map(\.visit))
        let (visits, chained) = (try reader.visits(ids), try reader.chained(with: ids))
        let asked = ids.filter { chained.contains($0) || visits[$0]?.wait != nil }
        waiting = Dictionary(uniqueKeysWithValues: try reader.boardVisits(asked).map { ($0.visit.id, $0) })
        (self.visits, self.chained) = (visits, chained)
    }
}
