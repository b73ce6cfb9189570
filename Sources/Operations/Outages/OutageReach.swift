import DeskModel
import ServiceModel
import Storage

/// The technician-days that a search changes: somebody comes, goes or changes places there, or what several people do lies at
/// another time. On all others visits lie elsewhere only because the day runs late by now; that is not the repair's doing.
struct OutageReach {
    let ground: OutageGround
    /// Where the search puts visits; those that are not in it stay.
    let placed: [Visit.ID: Placement]
    private(set) var cells: Set<CellKey> = []

    init(_ ground: OutageGround, placed: [Visit.ID: Placement]) {
        self.ground = ground
        self.placed = placed
        let (before, after) = (order(by: { standing($0) }), order(by: { found($0) }))
        cells = Set(before.keys).union(after.keys).filter { before[$0] ?? [] != after[$0] ?? [] }
        spread()
    }

    /// Whether a visit that could stay is moved by what is done, and not by the day alone.
    func moves(_ visit: Visit.ID) -> Bool {
        guard ground.standing.visits[visit]?.visit.state.isScheduled ?? false else { return false }
        let own = (standing(visit)?.cells ?? []) + (found(visit)?.cells ?? [])
        return own.contains(where: cells.contains)
    }

    /// Whoever comes along takes the change to his own day.
    private mutating func spread() {
        let shared = placed.keys.filter { (placed[$0]?.assignments.count ?? 0) > 1 && standing($0) != found($0) }
        var known = -1
        while known != cells.count {
            known = cells.count
            for visit in shared where moves(visit) { cells.formUnion(found(visit)?.cells ?? []) }
        }
    }

    private func standing(_ visit: Visit.ID) -> Placement? { ground.standing.visits[visit]?.visit.placement }

    /// What is under way stays in any case.
    private func found(_ visit: Visit.ID) -> Placement? {
        if ground.causes[visit] != nil { return placed[visit] }
        let isScheduled = ground.standing.visits[visit]?.visit.state.isScheduled ?? false
        return isScheduled ? placed[visit] ?? standing(visit) : standing(visit)
    }

    /// The visits of each technician-day, by time.
    private func order(by place: (Visit.ID) -> Placement?) -> [CellKey: [Visit.ID]] {
        var stops: [CellKey: [(Timestamp, Visit.ID)]] = [:]
        for (visit, entry) in ground.snapshot.visits where !entry.visit.state.isClosed {
            guard let placement = place(visit) else { continue }
            for cell in placement.cells { stops[cell, default: []].append((placement.start(on: cell.day), visit)) }
        }
        return stops.mapValues { list in list.sorted { $0 < $1 }.map(\.1) }
    }
}
