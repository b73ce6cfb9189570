import DeskModel
import Geography

extension ConsoleState {
    /// Where the orders in hand are.
    var mapHand: [MapPoint] { moving?.visits.compactMap { map.places?.visit($0) } ?? [] }

    /// The detours of the three technicians of the day that cost least, and of the one under the cursor if it fits there.
    var mapDetours: [MapDetour] {
        guard let moving, !moving.isSet, let places = map.places else { return [] }
        let ofDay = moving.book.ranked.filter { $0.day == mapDay }
        var chosen = Array(ofDay.prefix(3))
        if let own = cell, ofDay.contains(own), !chosen.contains(own) { chosen.append(own) }
        return chosen.compactMap { key in
            guard let rank = moving.book.rank(of: key), let insertion = moving.chosen(in: key),
                let home = places.home(key.technician)
            else { return nil }
            let stops = (view.sheets[key]?.stops ?? []).filter { $0.visit != moving.visit }
                .compactMap { places.visit($0.visit) }
            let path = [home] + stops + [home]
            let position = min(max(0, insertion.position), path.count - 2)
            return MapDetour(
                rank: rank, cell: key, insertion: insertion, before: path[position], after: path[position + 1])
        }
    }
}
