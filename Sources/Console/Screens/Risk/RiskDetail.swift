import DeskModel
import ServiceModel
import TermCanvas

/// All there is to say about one visit in jeopardy.
struct RiskDetail {
    private let row: RiskRow
    private let state: ConsoleState

    init(_ row: RiskRow, _ state: ConsoleState) {
        (self.row, self.state) = (row, state)
    }

    func lines(_ columns: Int) -> [[Span]] {
        let (language, wording, jeopardy) = (state.language, state.wording, row.jeopardy)
        var facts: [(String, String, Role)] = [
            ("", "\(row.card.number)  \(row.card.title)", .title),
            ("", "\(row.card.customer), \(row.card.town)", .text),
            (
                language("bound", "termin"), jeopardy.bound.words(wording) + ", " + jeopardy.minutesWords(wording),
                jeopardy.left < 0 ? .late : .text
            ),
            // Before all that it follows from: on a small screen the rest is cut off, and Enter does this.
            (
                language("remedy", "rada"),
                jeopardy.remedy?.words(wording) ?? language("being looked for …", "szukanie …"), .text
            ),
            (language("why", "dlaczego"), jeopardy.reason.words(wording), .text),
        ]
        if let placement = row.card.placement {
            facts.append((language("planned", "plan"), times(placement.start, placement.end), .text))
        }
        if let foreseen = jeopardy.forecast {
            facts.append((language("expected", "prognoza"), times(foreseen.start, foreseen.end), .text))
            facts.append(
                (
                    language("chance", "szansa"),
                    language(
                        "missed in \(foreseen.missed) of \(VisitForecast.runs)",
                        "chybione \(foreseen.missed) z \(VisitForecast.runs)"),
                    .text
                ))
        }
        facts.append((language("told by", "strażnik"), jeopardy.watchdog.name(language), .text))
        return facts.flatMap { label, value, role in
            SafeText.wrapped(value, to: max(8, columns - 10)).enumerated().map { index, line in
                [Span(SafeText.fitted(index == 0 ? label : "", to: 10), .dim), Span(line, role)]
            }
        }
    }

    private func times(_ start: Timestamp, _ end: Timestamp) -> String {
        "\(state.wording.time(start))-\(state.wording.time(end))"
    }
}
