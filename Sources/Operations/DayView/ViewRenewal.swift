import DeskModel
import ServiceModel
import Storage

/// A view that was made, with what is needed to renew it.
struct KeptView: Sendable {
    var view: DeskView
    var line: WaitingLine
    /// Which reading of the whole the snapshot goes back to of which it was made; `nil` for none that is kept.
    let origin: Int?
    /// Who is late is a matter of the clock.
    var now: Timestamp
}

/// What waits, the one with the least slack first; those without a target last, by priority.
struct WaitingLine: Sendable {
    private struct Place: Sendable {
        let slack: Int64
        let rank: Int
        let number: OrderNumber
        let sequence: Int
        let visit: Visit.ID

        init(_ card: VisitCard) {
            slack = card.latestStart?.seconds ?? .max
            rank = card.priority.rank
            (number, sequence, visit) = (card.number, card.sequence, card.id)
        }

        static func < (left: Place, right: Place) -> Bool {
            (left.slack, left.rank, left.number, left.sequence, left.visit)
                < (right.slack, right.rank, right.number, right.sequence, right.visit)
        }
    }

    private var places: [Place]

    init(_ cards: some Sequence<VisitCard>) {
        places = cards.map(Place.init).sorted(by: <)
    }

    var visits: [Visit.ID] { places.map(\.visit) }

    /// Some visits leave it, and cards come into it.
    mutating func renew(_ left: Set<Visit.ID>, _ come: [VisitCard]) {
        places.removeAll { left.contains($0.visit) }
        for card in come {
            let place = Place(card)
            var (low, high) = (0, places.count)
            while low < high {
                let middle = (low + high) / 2
                if places[middle] < place { low = middle + 1 } else { high = middle }
            }
            places.insert(place, at: low)
        }
    }
}

extension DeskViewBuilder {
    /// The view kept, brought to this snapshot and this moment; `nil` when it is of another one, or too old.
    func renewed(_ kept: KeptView) -> KeptView? {
        guard kept.view.days == snapshot.days, kept.view.sequence <= snapshot.sequence, let origin = kept.origin,
            let change = snapshot.history?.change(since: kept.view.sequence, of: origin)
        else { return nil }
        var kept = kept
        kept.view.sequence = snapshot.sequence
        kept.view.waiting = snapshot.waiting
        renewCards(change.visits, of: &kept)
        renewSheets(change.cells, of: &kept.view)
        if kept.now != now { judge(&kept.view, except: change.cells) }
        kept.now = now
        return kept
    }

    private func renewCards(_ visits: Set<Visit.ID>, of kept: inout KeptView) {
        guard !visits.isEmpty else { return }
        let cards = visits.sorted().compactMap { snapshot.visits[$0].map(card) }
        for gone in visits where snapshot.visits[gone] == nil { kept.view.visits[gone] = nil }
        for card in cards { kept.view.visits[card.id] = card }
        kept.line.renew(visits, cards.filter(waits))
        kept.view.queue = kept.line.visits
    }

    private func renewSheets(_ cells: Set<CellKey>, of view: inout DeskView) {
        let people = Set(cells.map(\.technician))
        let builder = DaySheets(snapshot: snapshot, company: company, now: now)
        for technician in snapshot.technicians where people.contains(technician.id) {
            for cell in cells where cell.technician == technician.id && view.sheets[cell] != nil {
                view.sheets[cell] = builder.sheet(of: cell, technician: technician)
            }
        }
    }

    /// Says anew how late the stops of all other days are: time has gone on.
    private func judge(_ view: inout DeskView, except cells: Set<CellKey>) {
        for (cell, sheet) in view.sheets where !sheet.stops.isEmpty && !cells.contains(cell) {
            for (index, stop) in sheet.stops.enumerated() {
                let lateness = snapshot.visits[stop.visit]?.lateness(forecast: stop.forecast, now: now)
                if lateness != stop.lateness { view.sheets[cell]?.stops[index].lateness = lateness }
            }
        }
    }
}
