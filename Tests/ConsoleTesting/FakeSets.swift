import DeskModel
import ServiceModel

/// Several visits in one day: one after the other, each at its cheapest place.
extension FakeCompany {
    func placing(
        _ visits: [Visit.ID], in cell: CellKey
    ) -> (route: [Visit.ID], fitting: [Visit.ID], first: Insertion?) {
        var trial = self
        trial.routes[cell]?.removeAll { visits.contains($0) }
        var fitting: [Visit.ID] = []
        var best: [Insertion] = []
        for visit in visits {
            guard case .fits(let ways) = trial.price(visit, in: cell) else { continue }
            trial.routes[cell, default: []].insert(visit, at: ways[0].position)
            fitting.append(visit)
            best.append(ways[0])
        }
        return (trial.routes[cell] ?? [], fitting, best.min { $0.start < $1.start })
    }

    func price(_ visits: [Visit.ID], in cell: CellKey) -> CellPrice {
        if visits.count == 1 { return price(visits[0], in: cell) }
        let placed = placing(visits, in: cell)
        guard var insertion = placed.first else { return price(visits[0], in: cell) }
        let before = sheet(cell, (routes[cell] ?? []).filter { !visits.contains($0) }, version: 0)
        let after = sheet(cell, placed.route, version: 0)
        insertion.extraTravel = after.travel - before.travel
        insertion.cost = insertion.extraTravel / 60
        insertion.home = after.home ?? insertion.home
        return placed.fitting.count == visits.count
            ? .fits([insertion]) : .partly(placed: placed.fitting.count, of: visits.count, insertion)
    }
}

extension FakeStore {
    /// All of them as the price said, or none.
    func placed(_ command: PlaceVisits) -> Result<(company: FakeCompany, start: Timestamp), Refusal> {
        let cell = CellKey(command.technician, command.day)
        var company = company
        var placed = company.placing(command.visits, in: cell)
        let leftOut = command.visits.filter { !placed.fitting.contains($0) }
        if let visit = leftOut.first, command.override == nil {
            guard let card = company.cards[visit] else { return .failure(.desk(.notFound(.visit, key: "\(visit)"))) }
            return .failure(
                .planning(
                    .rules(
                        card.number, technician: "", cell.day,
                        [.planning(.full(freeMinutes: 0, needsMinutes: card.duration))])))
        }
        placed.route += leftOut
        for (other, route) in company.routes { company.routes[other] = route.filter { !command.visits.contains($0) } }
        company.routes[cell] = placed.route
        for visit in command.visits {
            company.cards[visit]?.overrideReason = leftOut.contains(visit) ? command.override : nil
        }
        let sheet = company.sheet(cell, placed.route, version: 0)
        let start = sheet.stops.first { command.visits.contains($0.visit) }?.start ?? now
        return .success((company, start))
    }
}
