import DeskModel
import ServiceModel
import TermCanvas

/// All there is to say about one alert, and what Enter does about it.
struct AlertDetail {
    private let row: AlertRow
    private let state: ConsoleState
    private var language: Language { state.language }
    private var wording: Wording { state.wording }

    init(_ row: AlertRow, _ state: ConsoleState) {
        (self.row, self.state) = (row, state)
    }

    func lines(_ columns: Int) -> [[Span]] {
        switch row {
        case .answered(let mark):
            return wrapped(mark.words(language) + ".", columns) + [[]] + wrapped(state.answerSentence(mark), columns)
                + (mark.said.isEmpty ? [] : wrapped("„\(mark.said)”", columns))
        case .went(let alert, let at):
            let gone = language("It went by itself at ", "Zniknęło samo o ") + wording.time(at) + "."
            return wrapped(alert.matter.sentence(wording), columns) + [[]] + wrapped(gone, columns)
        case .stands(let alert):
            let body: [[Span]]
            if case .clash(let clash) = alert.matter {
                body = ClashCard(clash, state).lines(columns)
            } else {
                body =
                    wrapped(alert.name(language).capitalizedFirst, columns, .title)
                    + wrapped(alert.matter.sentence(wording), columns) + facts(alert, columns) + [[]]
                    + wrapped(remedy(alert), columns)
            }
            return body + called(alert, columns)
        }
    }

    private func facts(_ alert: Alert, _ columns: Int) -> [[Span]] {
        guard case .visit(let jeopardy) = alert.matter, let card = state.view.visits[jeopardy.visit] else { return [] }
        return RiskDetail(RiskRow(jeopardy: state.jeopardy(of: jeopardy.visit) ?? jeopardy, card: card), state)
            .lines(columns)
    }

    private func remedy(_ alert: Alert) -> String {
        switch alert.matter {
        case .clash: ""
        case .rejected, .order:
            language(
                "Enter: the order in the queue, and its best places.", "Enter: zlecenie w kolejce i najlepsze miejsca.")
        case .visit: language("Enter: the remedy, where another Enter does it.", "Enter: rada, tam Enter ją wykona.")
        case .ticket: language("Enter: the ticket.", "Enter: zgłoszenie.")
        case .unable:
            language(
                "Enter: the repair of the day; nothing is written yet.",
                "Enter: naprawa dnia; nic jeszcze nie zapisuje.")
        case .part: language("Enter: what is short on that day.", "Enter: braki na ten dzień.")
        case .job, .roads: language("Enter: the log, with what went wrong.", "Enter: dziennik z opisem błędu.")
        }
    }

    /// A call that was made about it.
    private func called(_ alert: Alert, _ columns: Int) -> [[Span]] {
        guard let mark = state.alerts.book?.calls[alert.key] else { return [] }
        let words =
            "\(SafeText.line(mark.by)) " + language("called at ", "dzwonił(a) o ") + wording.time(mark.at)
            + (mark.said.isEmpty ? "." : ": „\(mark.said)”")
        return [[]] + wrapped(words, columns, .statusInfo)
    }

    private func wrapped(_ text: String, _ columns: Int, _ role: Role = .text) -> [[Span]] {
        SafeText.wrapped(text, to: max(8, columns)).map { [Span($0, role)] }
    }
}
