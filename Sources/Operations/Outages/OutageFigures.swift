import DeskModel
import ServiceModel
import Storage

/// Adds up what moves of a repair make of its days. Days that no move touches are laid out once.
struct OutageFigures: Sendable {
    let ground: OutageGround
    let company: CompanySettings
    private let technicians: [Technician.ID: Technician]
    private let sheets: [CellKey: DaySheet]
    private let figures: [CellKey: Figures]
    private let sum: Figures

    /// What one day, or all of them, come to.
    private struct Figures: Sendable {
        var late = 0
        var travel = 0
        var overtime = 0

        static func + (left: Figures, right: Figures) -> Figures {
            Figures(
                late: left.late + right.late, travel: left.travel + right.travel,
                overtime: left.overtime + right.overtime)
        }
    }

    init(_ ground: OutageGround, _ company: CompanySettings) {
        self.ground = ground
        self.company = company
        technicians = Dictionary(uniqueKeysWithValues: ground.snapshot.technicians.map { ($0.id, $0) })
        let (snapshot, people) = (ground.snapshot, technicians)
        let now = ground.now
        let made = Array(snapshot.routes.keys).inHalves(from: 64) { cells in
            let builder = DaySheets(snapshot: snapshot, company: company, now: now)
            return cells.compactMap { cell in people[cell.technician].map { builder.sheet(of: cell, technician: $0) } }
        }
        sheets = Dictionary(uniqueKeysWithValues: made.map { ($0.cell, $0) })
        figures = sheets.mapValues { Self.figures($0, [:], snapshot) }
        sum = figures.values.reduce(Figures(), +)
    }

    /// As it is when nobody does anything.
    var now: OutageTotals {
        OutageTotals(
            late: sum.late, withoutPlace: ground.causes.keys.count { !standsAlready($0) },
            travelMinutes: sum.travel / 60, overtimeMinutes: sum.overtime / 60)
    }

    /// An emergency that has a place now does not lose it by being looked at.
    private func standsAlready(_ visit: Visit.ID) -> Bool {
        ground.causes[visit] == .emergency && ground.standing.visits[visit]?.visit.placement != nil
    }

    /// The sums with these moves, and no others, made.
    func totals(_ moves: [OutageMove]) -> OutageTotals {
        let days = days(with: moves)
        let placed = Self.placed(moves)
        var all = sum
        for (cell, sheet) in days {
            let (old, new) = (figures[cell] ?? Figures(), Self.figures(sheet, placed, ground.snapshot))
            all = Figures(
                late: all.late - old.late + new.late, travel: all.travel - old.travel + new.travel,
                overtime: all.overtime - old.overtime + new.overtime)
        }
        let homeless = ground.causes.keys.filter { visit in
            guard let move = moves.first(where: { $0.visit == visit }) else { return !standsAlready(visit) }
            return move.move.to == nil
        }
        return OutageTotals(
            late: all.late, withoutPlace: homeless.count, travelMinutes: all.travel / 60,
            overtimeMinutes: all.overtime / 60, moves: moves.count { $0.move.to != nil },
            told: moves.count { $0.wasTold && $0.counts && $0.move.to != nil },
            againstRules: breaking(days).union(moves.filter(\.breaksRule).map(\.visit)).count,
            calls: moves.count(where: \.needsCall) + callsOfHomeless(homeless, moves))
    }

    /// Who was promised something and has neither a place nor a move that says so.
    private func callsOfHomeless(_ homeless: [Visit.ID], _ moves: [OutageMove]) -> Int {
        homeless.count { visit in
            ground.snapshot.visits[visit]?.visit.promise != nil && !moves.contains { $0.visit == visit }
        }
    }

    /// Visits that break a rule on these days and did not before.
    private func breaking(_ days: [CellKey: DaySheet]) -> Set<Visit.ID> {
        var found: Set<Visit.ID> = []
        for (cell, sheet) in days {
            let known = Set((sheets[cell]?.stops ?? []).filter { !$0.breaches.isEmpty }.map(\.visit))
            for stop in sheet.stops where !stop.breaches.isEmpty && !known.contains(stop.visit) {
                found.insert(stop.visit)
            }
        }
        return found
    }

    /// The days that moves touch, as they would be.
    func days(with moves: [OutageMove]) -> [CellKey: DaySheet] {
        let placed = Self.placed(moves)
        // Tasks of one order know each other's new times.
        var snapshot = ground.snapshot.timed(by: placed.compactMapValues { $0 }, among: Set(placed.keys))
        snapshot.supply = snapshot.supply?.applying(moves.map(\.move))
        let builder = DaySheets(snapshot: snapshot, company: company, now: ground.now)
        var made: [CellKey: DaySheet] = [:]
        for cell in Set(moves.flatMap { ($0.move.from?.cells ?? []) + ($0.move.to?.cells ?? []) }) {
            guard let technician = technicians[cell.technician] else { continue }
            var stops = (snapshot.routes[cell] ?? []).filter { placed[$0] == nil }.compactMap { snapshot.visits[$0] }
            for (visit, place) in placed {
                guard let place, place.cells.contains(cell), var entry = snapshot.visits[visit] else { continue }
                entry.visit.placement = place
                if entry.visit.state == .open { entry.visit.state = .planned }
                stops.append(entry)
            }
            stops.sort { start($0, on: cell.day) < start($1, on: cell.day) }
            made[cell] = builder.sheet(of: cell, technician: technician, stops: stops)
        }
        return made
    }

    private func start(_ entry: BoardVisit, on day: Day) -> (Timestamp, Visit.ID) {
        (entry.visit.placement?.start(on: day) ?? ground.now, entry.visit.id)
    }

    /// A day once it has happened and nothing is moved.
    func sheet(_ cell: CellKey) -> DaySheet? {
        if let known = sheets[cell] { return known }
        let builder = DaySheets(snapshot: ground.snapshot, company: company, now: ground.now)
        return technicians[cell.technician].map { builder.sheet(of: cell, technician: $0) }
    }

    private static func placed(_ moves: [OutageMove]) -> [Visit.ID: Placement?] {
        Dictionary(moves.map { ($0.visit, $0.move.to) }) { first, _ in first }
    }

    /// Work over several days counts by its first one, and what several people do by its leader's.
    private static func figures(
        _ sheet: DaySheet, _ placed: [Visit.ID: Placement?], _ snapshot: Snapshot
    ) -> Figures {
        let late = sheet.stops.count { stop in
            guard stop.lateness != nil, let visit = snapshot.visits[stop.visit]?.visit, !visit.state.isClosed else {
                return false
            }
            let leader = (placed[stop.visit] ?? visit.placement)?.leader
            return stop.part?.number ?? 1 == 1 && leader == sheet.cell.technician
        }
        return Figures(late: late, travel: sheet.travel - sheet.ridden, overtime: sheet.overtime)
    }
}
