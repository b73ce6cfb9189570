package import DeskModel
package import Scheduling
import ServiceModel
import Storage

/// Which of two plans one wants, and what it costs.
extension Branches {
    /// The live plan and one or two branches beside it, all of them brought up to now; under the policy of that name.
    package func compare(
        _ names: [BranchName], policy name: String, policies: [Policy] = Policy.all
    ) throws -> BranchComparison {
        guard let policy = policies.first(where: { $0.name == name }) else {
            throw Refusal.desk(.invalid(field: .name, .notOneOf(name, allowed: policies.map(\.name))))
        }
        let request = request(under: name)
        var opened: [BranchSide] = []
        defer { for side in opened { try? side.desk.store.close() } }
        for name in names {
            let (store, line) = try open(name)
            do {
                opened.append(try BranchSide(line, live.over(store), request, under: policy))
            } catch {
                try? store.close()
                throw error
            }
        }
        let home = try BranchSide(live: live, request, under: policy)
        let compared = opened
        let base = try live.store.read { try $0.sequence() }
        let figures = try live.store.read { reader in try compared.map { try $0.counted(against: reader) } }
        let rows: [BranchRow] = try live.store.read { try self.rows(of: compared, $0) }
        let cells = Self.cells(of: rows)
        let sides = try zip(opened, figures).map { side, figures in
            BranchComparison.Side(line: side.line!, figures: figures, sheets: try side.sheets(of: cells))
        }
        return BranchComparison(
            base: base, policy: name,
            live: BranchFigures(totals: home.totals, cost: home.figures.cost),
            liveSheets: try home.sheets(of: cells), sides: sides, rows: rows)
    }

    /// All branches, and these of them beside the live plan, or without names the first two that can be; with what forbids to
    /// compare them.
    package func look(
        at names: [BranchName], policy: String = "balanced", policies: [Policy] = Policy.all
    ) throws -> (lines: [BranchLine], comparison: BranchComparison?, fault: Refusal?) {
        let usable = try lines().filter(\.isUsable).map(\.name)
        let wanted = names.filter(usable.contains)
        let compared = wanted.isEmpty ? Array(usable.prefix(2)) : wanted
        var (comparison, fault): (BranchComparison?, Refusal?) = (nil, nil)
        do {
            if !compared.isEmpty { comparison = try compare(compared, policy: policy, policies: policies) }
        } catch let refusal as Refusal {
            fault = refusal
        }
        return (try lines(), comparison, fault)
    }

    /// The leaders' days on which the visits of rows stand anywhere.
    private static func cells(of rows: [BranchRow]) -> Set<CellKey> {
        var cells: Set<CellKey> = []
        for row in rows {
            let spots: [BranchSpot] = [row.live] + row.sides
            for place in spots.compactMap(\.place) { cells.insert(place.placement.cell) }
        }
        return cells
    }

    /// The days of a plan that nobody says more about.
    func request(under policy: String) -> PlanRequest {
        let today = live.company.calendar.day(of: live.now)
        let first = (try? live.openDays(1).first) ?? today
        return PlanRequest(from: first, through: max(first, today + 13), policy: policy)
    }

    private func rows(of sides: [BranchSide], _ reader: Reader) throws -> [BranchRow] {
        let visits = Set(sides.flatMap { $0.changes.map(\.visit) })
        let rows = try visits.compactMap { visit -> BranchRow? in
            let origin = Visit.ID(abs(visit.rawValue))
            guard let entry = try reader.boardVisit(origin) else { return nil }
            let live = visit.rawValue < 0 ? BranchSpot.queue : BranchSpot(BranchPlace(entry.visit))
            let spots = sides.map { $0.spot(of: visit, live: live) }
            let conflicts = sides.map { $0.conflict(about: visit) }
            let differs = spots.count == 1 ? spots[0].differs(from: live) : spots[0].differs(from: spots[1])
            guard differs || conflicts.contains(where: { $0 != nil }) else { return nil }
            return BranchRow(
                visit: visit, order: entry.number, title: entry.title, town: entry.town, live: live, sides: spots,
                conflicts: conflicts)
        }
        func key(_ row: BranchRow) -> (Int, Int64, OrderNumber, Visit.ID) {
            (row.day?.number ?? .max, row.start?.seconds ?? .max, row.order, row.visit)
        }
        return rows.sorted { key($0) < key($1) }
    }
}
