import DeskModel
import ServiceModel

/// Who would reach the visit under the crosshair with the fewest added minutes: the engine's own prices of one day.
struct MapNearest: Sendable {
    let visit: Visit.ID
    let day: Day
    /// The journal's sequence at which it was asked.
    let sequence: Int
    let request: Int
    var book = PriceBook()

    /// Those who can take it, fewest added minutes first.
    var offers: [(cell: CellKey, insertion: Insertion)] {
        book.ranked.compactMap { cell in book[cell]?.best.map { (cell, $0) } }
            .sorted { ($0.1.extraTravel, $0.1.cost) < ($1.1.extraTravel, $1.1.cost) }
    }
}

extension ConsoleState {
    /// Asks who is nearest whenever the crosshair is on another visit, the day is another one or the desk changed.
    mutating func askForNearest() -> [Effect] {
        guard moving == nil, let visit = map.pointed, let card = view.visits[visit],
            card.state == .open || card.state == .planned, mapDay >= firstOpenDay, view.days.contains(mapDay)
        else {
            map.nearest = nil
            return []
        }
        if let nearest = map.nearest, nearest.visit == visit, nearest.day == mapDay, nearest.sequence == view.sequence {
            return []
        }
        let request = freshToken()
        map.nearest = MapNearest(visit: visit, day: mapDay, sequence: view.sequence, request: request)
        return [
            .price(
                PriceRequest(id: request, visits: [visit], technicians: view.technicians.map(\.id), days: [mapDay]))
        ]
    }

    /// Prices of the visit under the crosshair.
    mutating func takeNearest(_ chunk: PriceChunk) {
        guard chunk.request == map.nearest?.request else { return }
        map.nearest?.book.add(chunk)
    }
}
