import DeskModel
import ServiceModel
import Storage

/// Finds which moves of a branch still keep the rules on the plan as it is now. Where two cannot be had together, what moves
/// gives way to what stands, and of what moves as little as possible.
struct BranchFit {
    /// With everything that the branch says of people, and none of its moves.
    let snapshot: Snapshot
    let company: CompanySettings
    let now: Timestamp
    private let technicians: [Technician.ID: Technician]
    /// Days as they stand.
    private let standing: [CellKey: DaySheet]

    init(_ snapshot: Snapshot, _ company: CompanySettings, now: Timestamp, moves: [PlanMove]) {
        self.snapshot = snapshot
        self.company = company
        self.now = now
        technicians = Dictionary(uniqueKeysWithValues: snapshot.technicians.map { ($0.id, $0) })
        let builder = DaySheets(snapshot: snapshot, company: company, now: now)
        let people = technicians
        standing = Dictionary(
            uniqueKeysWithValues: Self.cells(of: moves).compactMap { cell in
                people[cell.technician].map { (cell, builder.sheet(of: cell, technician: $0)) }
            })
    }

    /// Those that fit together, and why the others do not.
    func parted(_ all: [PlanMove]) -> (fitting: [PlanMove], left: [(move: PlanMove, breaches: [Breach])]) {
        var (moves, left): ([PlanMove], [(move: PlanMove, breaches: [Breach])]) = ([], [])
        for move in all {
            let isKnown = move.to.map { $0.assignments.allSatisfy { technicians[$0.technician] != nil } } ?? true
            if isKnown { moves.append(move) } else { left.append((move, [.administration(.inactive)])) }
        }
        let cells = Self.cells(of: all)
        while true {
            let gone = offenders(among: moves, on: cells)
            if gone.isEmpty { return (moves, left) }
            moves.removeAll { gone[$0.visit] != nil }
            left += all.compactMap { move in gone[move.visit].map { (move, $0) } }
        }
    }

    private static func cells(of moves: [PlanMove]) -> Set<CellKey> {
        Set(moves.flatMap { ($0.from?.cells ?? []) + ($0.to?.cells ?? []) })
    }

    /// Of each day on which something breaks a rule that it did not break before, the one move that gives way.
    private func offenders(among moves: [PlanMove], on cells: Set<CellKey>) -> [Visit.ID: [Breach]] {
        let laid = snapshot.laying(moves)
        let builder = DaySheets(snapshot: laid, company: company, now: now)
        let movesOfVisit = Dictionary(moves.map { ($0.visit, $0) }) { first, _ in first }
        var gone: [Visit.ID: [Breach]] = [:]
        for cell in cells.sorted(by: { ($0.day, $0.technician) < ($1.day, $1.technician) }) {
            guard let technician = technicians[cell.technician] else { continue }
            let sheet = builder.sheet(of: cell, technician: technician)
            let broken = sheet.stops.compactMap { stop -> (stop: DaySheet.Stop, breaches: [Breach])? in
                let breaches = newBreaches(of: stop, in: cell, laid)
                return breaches.isEmpty ? nil : (stop, breaches)
            }
            guard let worst = broken.last(where: { movesOfVisit[$0.stop.visit] != nil }) ?? broken.last else {
                continue
            }
            if let move = movesOfVisit[worst.stop.visit] ?? culprit(of: worst.stop, in: cell, moves, laid) {
                gone[move.visit] = worst.breaches
            }
        }
        return gone
    }

    /// Rules that a stop breaks here, and where it stood before did not. What somebody wants against a rule breaks none.
    private func newBreaches(of stop: DaySheet.Stop, in cell: CellKey, _ laid: Snapshot) -> [Breach] {
        guard !stop.breaches.isEmpty, laid.visits[stop.visit]?.visit.overrideReason == nil else { return [] }
        let known = standing[cell]?.stops.first { $0.visit == stop.visit }?.breaches.map(\.rule) ?? []
        return stop.breaches.filter { !known.contains($0.rule) }
    }

    /// The move by which something that stands breaks a rule: into its day and next to it, else of its order, else out of
    /// its day.
    private func culprit(
        of stop: DaySheet.Stop, in cell: CellKey, _ moves: [PlanMove], _ laid: Snapshot
    ) -> PlanMove? {
        let order = laid.visits[stop.visit]?.number
        let into = moves.filter { $0.to?.cells.contains(cell) ?? false }
        let nearest = into.min { distance($0, stop) < distance($1, stop) }
        return nearest ?? moves.first { $0.order == order } ?? moves.first { $0.from?.cells.contains(cell) ?? false }
    }

    private func distance(_ move: PlanMove, _ stop: DaySheet.Stop) -> (Int64, Visit.ID) {
        (abs((move.to?.start ?? now).seconds - stop.start.seconds), move.visit)
    }
}

extension Snapshot {
    /// With moves made.
    func laying(_ moves: [PlanMove]) -> Snapshot {
        var laid = self
        for move in moves {
            guard var visit = visits[move.visit]?.visit else { continue }
            visit.placement = move.to
            visit.lock = move.carried?.lock ?? visit.lock
            visit.overrideReason = move.carried?.override
            if move.to == nil { visit.state = .open } else if visit.state == .open { visit.state = .planned }
            laid.visits[move.visit]?.visit = visit
        }
        laid.routes = Self.routes(Array(laid.visits.values))
        laid.supply = supply?.applying(moves)
        let placed = Dictionary(moves.compactMap { move in move.to.map { (move.visit, $0) } }) { first, _ in first }
        return laid.timed(by: placed, among: Set(moves.map(\.visit)))
    }
}
