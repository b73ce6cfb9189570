import DeskModel
import ServiceModel
import Storage

extension DeskViewBuilder {
    /// The view kept, brought to this snapshot and this moment; `nil` when it is of another one, or too old.
    func renewed(_ kept: KeptView) -> KeptView? {
        guard kept.view.days == snapshot.days, kept.view.sequence <= snapshot.sequence, let origin = kept.origin,
            let change = snapshot.history?.change(since: kept.view.sequence, of: origin)
        else { return nil }
        var kept = kept
        kept.view.sequence = snapshot.sequence
        kept.view.history?.add(ViewChange(visits: change.visits, cells: change.cells), at: snapshot.sequence)
        kept.view.waiting = snapshot.waiting
        renewCards(change.visits, of: &kept)
        renewSheets(change.cells, of: &kept.view)
        if kept.now != now { judge(&kept.view, except: change.cells) }
        (kept.now, kept.view.judged) = (now, now)
        return kept
    }

    private func renewCards(_ visits: Set<Visit.ID>, of kept: inout KeptView) {
        guard !visits.isEmpty else { return }
        let cards = visits.sorted().compactMap { snapshot.visits[$0].map(card) }
        let waited = visits.contains { kept.view.visits[$0].map(waits) ?? false }
        for gone in visits where snapshot.visits[gone] == nil { kept.view.visits[gone] = nil }
        for card in cards { kept.view.visits[card.id] = card }
        // Most changes are none of the queue's.
        guard waited || cards.contains(where: waits) else { return }
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

    /// Says anew how late the stops of all other days are and what is left of them: time has gone on.
    private func judge(_ view: inout DeskView, except cells: Set<CellKey>) {
        for (cell, sheet) in view.sheets where !cells.contains(cell) {
            let free = sheet.free(at: now)
            if free != sheet.free { view.sheets[cell]?.free = free }
            for (index, stop) in sheet.stops.enumerated() {
                let lateness = snapshot.visits[stop.visit]?.lateness(forecast: stop.forecast, now: now)
                if lateness != stop.lateness { view.sheets[cell]?.stops[index].lateness = lateness }
            }
        }
    }
}
