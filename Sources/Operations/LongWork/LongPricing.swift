import DeskModel
import ServiceModel
import Storage

extension LongPlacing {
    /// Prices of a visit that begins in some cells, for technicians of whom no day has room for it; `named` are the only ones
    /// who may come along.
    func prices(
        of entry: BoardVisit, in cells: some Sequence<CellKey>, named: [Technician.ID]? = nil
    ) -> [CellKey: CellPrice] {
        let people = Dictionary(uniqueKeysWithValues: ground.snapshots[0].technicians.map { ($0.id, $0) })
        var prices: [CellKey: CellPrice] = [:]
        for (technician, cells) in Dictionary(grouping: cells, by: \.technician) {
            guard let technician = people[technician], isLong(entry, for: technician),
                let first = cells.map(\.day).min(), let last = cells.map(\.day).max()
            else { continue }
            var crews = LongCrews(self, entry, named: named, from: first, through: last)
            for cell in cells {
                let found = crews.ways(led: technician, from: cell.day)
                prices[cell] = found.ways.isEmpty ? .impossible(found.breach) : .fits(found.ways.map(\.insertion))
            }
        }
        return prices
    }
}

extension CellPrice {
    /// What the hours of one day do not allow may be allowed over several.
    var isOfOneDay: Bool {
        guard case .impossible(let breach) = self else { return false }
        return breach.concern == .timeOfDay || breach.rule == "access" || breach.rule == "not-known"
    }
}
