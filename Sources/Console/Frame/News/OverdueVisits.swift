import DeskModel
import ServiceModel

/// Visits whose time to begin is over and for which nobody has set off.
extension ConsoleState {
    /// Looks for them anew where a change of the view has to do with them.
    mutating func noteOverdue(_ change: ViewChange?, from old: DeskView) {
        func isOverdue(_ cell: CellKey, in view: DeskView) -> Bool {
            !(view.sheets[cell]?.overdue(at: now).isEmpty ?? true)
        }
        if let change, !change.cells.contains(where: { isOverdue($0, in: old) || isOverdue($0, in: view) }) { return }
        noteOverdue()
    }

    /// Looks for them anew: the view is another one, or a minute has gone by.
    mutating func noteOverdue() {
        overdueVisits = view.sheets.values.flatMap { $0.overdue(at: now) }
            .sorted { ($0.start, $0.visit) < ($1.start, $1.visit) }
            .reduce(into: []) { if $0.last != $1.visit { $0.append($1.visit) } }
    }

    /// `3 not begun`
    func overdueCount(_ count: Int) -> String {
        let word = language.plural(
            count, "not begun", "not begun", pl: ("nierozpoczęta", "nierozpoczęte", "nierozpoczętych"))
        return "\(count) \(word)"
    }

    /// To the one that should have begun first; again: to the next one.
    mutating func goToOverdue() -> [Effect] {
        guard let first = overdueVisits.first else { return [] }
        let here = selected.flatMap { overdueVisits.firstIndex(of: $0) }
        let next = here.map { overdueVisits[($0 + 1) % overdueVisits.count] } ?? first
        guard let card = view.visits[next], let place = card.placement else { return [] }
        let effects = show(next)
        status.say(
            "\(name(card.number)), \(technicianName(place.leader)): "
                + language("should have begun ", "początek miał być ") + wording.moment(place.start, ofShift: place.day)
                + language(", and nobody has set off.", ", a nikt nie wyruszył."), .warning)
        return effects
    }
}

let noOverdueVisits = Phrase(
    "every visit whose time has come has begun", "każda wizyta, na którą przyszedł czas, jest rozpoczęta")
