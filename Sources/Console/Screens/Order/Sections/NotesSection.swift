import DeskModel
import ServiceModel
import TermCanvas

extension OrderSection {
    /// What somebody wrote down about it: with the order, while it waits, in the field.
    static let notes = OrderSection { detail, columns, state in
        let language = state.language
        let heading = language("Notes", "Uwagi")
        let notes = detail.noteTexts(state)
        guard let first = notes.first else {
            return PageSection("notes", heading, answer: language("none", "brak"), startsFolded: true)
        }
        return PageSection(
            "notes", "\(heading) \(notes.count)", answer: SafeText.line(first), startsFolded: true, caption: "",
            notes.enumerated().flatMap { PageLine.wrapped("note", Int64($0), $1, to: columns) })
    }
}

extension OrderDetail {
    fileprivate func noteTexts(_ state: ConsoleState) -> [String] {
        let field = visits.flatMap { $0.events.effective }.compactMap { event in
            event.note.map {
                "\($0) (\(Actor.shownName(event.actor, state.language)), \(state.wording.moment(event.at)))"
            }
        }
        let hold = order.hold.map { hold in
            state.language("on hold: ", "wstrzymane: ") + hold.reason.name(state.language)
                + (hold.note.isEmpty ? "" : ", " + hold.note)
        }
        return [order.note].filter { !$0.isEmpty } + [hold].compactMap { $0 } + field
    }
}
