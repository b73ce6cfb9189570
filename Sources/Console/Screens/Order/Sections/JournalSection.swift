import DeskModel
import ServiceModel
import TermCanvas

extension OrderSection {
    /// What was done with it, newest first.
    static let journal = OrderSection { detail, columns, state in
        let language = state.language
        let heading = language("Journal", "Dziennik")
        let entries = detail.history
        guard let last = entries.first else {
            return PageSection("journal", heading, answer: language("nothing yet", "jeszcze nic"), startsFolded: true)
        }
        return PageSection(
            "journal", "\(heading) \(entries.count)",
            answer: language("last: ", "ostatnio: ") + last.words(state), startsFolded: true, caption: "",
            entries.map { PageLine.text(LineID("journal", Int64($0.sequence)), $0.words(state), .dim) })
    }
}

extension JournalEntry {
    /// `Mon 23, 09:27 ann: Order … created.`
    fileprivate func words(_ state: ConsoleState) -> String {
        "\(state.wording.moment(at)) \(actor.shownName(state.language)): \(summary.sentence(state.wording))"
    }
}
