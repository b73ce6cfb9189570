import DeskModel
import Scheduling
import ServiceModel
import Storage

/// Prices of a visit for several people, in the cell of whoever would lead.
extension CellPricing {
    /// Only the cheapest way of each cell, where there are many cells.
    private static let waysInManyCells = 1

    func isForCrew(_ visits: [Visit.ID]) -> Bool {
        visits.count == 1 && reasons.snapshot.visits[visits[0]]?.visit.isForCrew ?? false
    }

    /// The prices of many cells; `named` are the only ones who may come along.
    func crewPrices(
        of visit: Visit.ID, in cells: some Collection<CellKey>, named: [Technician.ID]? = nil
    ) -> [CellKey: CellPrice] {
        guard obstacle(to: visit) == nil, let crew = CrewPricing(self, of: visit, named: named) else {
            let obstacle = obstacle(to: visit) ?? .planning(.visitFixed)
            return Dictionary(
                uniqueKeysWithValues: cells.map { cell in
                    (cell, engine.shifts[cell] == nil ? emptyPrice(of: cell) : .impossible(obstacle))
                })
        }
        let days = Array(Dictionary(grouping: cells, by: \.day)).sorted { $0.key < $1.key }
        let most = cells.count > 8 ? Self.waysInManyCells : Int.max
        let prices = days.inHalves(from: 2) { part in
            part.flatMap { day, cells -> [(CellKey, CellPrice)] in
                let answers = crew.answers(on: day, leading: cells.filter { engine.shifts[$0] != nil })
                return cells.map { cell in
                    (cell, answers[cell].map { crew.price($0, in: cell, most: most) } ?? emptyPrice(of: cell))
                }
            }
        }
        return Dictionary(uniqueKeysWithValues: prices)
    }
}

extension CrewPricing {
    func price(_ answer: Answer, in cell: CellKey, most: Int) -> CellPrice {
        switch answer {
        case .ways(let ways):
            let found = ways.lazy.compactMap(insertion).prefix(most).map { shown($0, in: cell) }
            return found.isEmpty ? .impossible(.planning(.notKnown)) : .fits(Array(found))
        case .short, .notFree: return .impossible(breach(answer)!)
        case .noPlace: return leadersPrice(in: cell)
        }
    }

    /// Why nobody comes along, though the leader has a place; `nil` for any other answer.
    func breach(_ answer: Answer) -> Breach? {
        switch answer {
        case .short(let free, let lacks, let busy):
            let codes = Dictionary(snapshot.skills.map { ($0.id, $0.code) }) { $1 }
            let names = Dictionary(snapshot.technicians.map { ($0.id, $0.name) }) { $1 }
            return .crews(
                .short(
                    needs: size, free: free, lacks: lacks.map { $0.label(codes) }, busy: busy.map { names[$0] ?? "?" }))
        case .notFree(let technician):
            return .crews(.notFree(snapshot.name(of: technician) ?? "?"))
        case .ways, .noPlace: return nil
        }
    }

    /// Why the leader alone has no place.
    private func leadersPrice(in cell: CellKey) -> CellPrice {
        let prices = (engine.shifts[cell] ?? []).map { shift in
            pricing.translated(
                pricing.pricer.price(of: [leaderTask], on: shift), [entry.visit.id], cell, on: shift)
        }
        for price in prices {
            switch price {
            case .impossible, .absent: return price
            // With the leader's own place there would be ways, or a reason why nobody comes along.
            case .fits, .partly, .fitsIfMoved: continue
            }
        }
        return .impossible(.planning(.notKnown))
    }

    func shown(_ way: CrewInsertion, in cell: CellKey) -> DeskModel.Insertion {
        let (leader, clock) = (way.leader, engine.clock)
        let (start, end) = (clock.moment(leader.insertion.start), clock.moment(leader.insertion.places[0].end))
        var shown = DeskModel.Insertion(
            start: start, end: end,
            position: pricing.stopsBefore(leader.shift, in: cell) + leader.insertion.position,
            extraTravel: way.extraTravel, cost: way.cost / engine.problem.ticksPerMinute,
            lateness: Lateness(of: entry.targets, start: start, end: end), delays: Int(way.delays),
            slack: Int(way.slack), home: clock.moment(leader.insertion.ends))
        shown.members = way.members.map(\.technician)
        return shown
    }
}
