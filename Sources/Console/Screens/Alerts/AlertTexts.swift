import DeskModel
import ServiceModel
import TermCanvas

/// How lines of the alerts look.
extension ConsoleState {
    /// Those of today that need nobody any more: answered, and gone by themselves while this console was open.
    var goneAlerts: [AlertRow] {
        (alerts.book?.answered ?? []).map(AlertRow.answered)
            + alerts.went.filter { view.calendar.day(of: $0.at) == today }.map { .went($0.alert, at: $0.at) }
    }

    /// `!! 10:40 clash   103 worked on, though recalled`
    func alertCells(_ row: AlertRow, _ columns: Int) -> [ListCell] {
        let kinds = 11
        let rest = max(0, columns - 3 - 6 - kinds)
        let who = rest >= 62 ? 22 : 0
        switch row {
        case .stands(let alert):
            let role: Role = alert.grade == .worst ? .late : alert.grade == .pressing ? .statusWarning : .text
            return [
                ListCell(alert.sign, 3, role), ListCell(time(of: alert), 6, .dim),
                ListCell(alert.name(language), kinds, role),
                ListCell(alert.matter.words(wording), rest - who),
                ListCell(alert.matter.who(wording), who, .dim),
            ]
        case .answered(let mark):
            let answer = "\(SafeText.line(mark.by)), \(mark.answer.name(language))"
            return [
                ListCell("", 3), ListCell(wording.time(mark.at), 6, .dim),
                ListCell(AlertKind.of(code: mark.kind).name(language), kinds, .dim),
                ListCell(over(mark.words(language), how: answer, rest), rest, .dim),
            ]
        case .went(let alert, let at):
            return [
                ListCell("", 3), ListCell(wording.time(at), 6, .dim), ListCell(alert.name(language), kinds, .dim),
                ListCell(over(alert.matter.words(wording), how: language("gone", "zniknęło"), rest), rest, .dim),
            ]
        }
    }

    /// What it was and how it ended. The end is never cut off; a cell leaves two columns free.
    private func over(_ words: String, how: String, _ columns: Int) -> String {
        let end = "  (\(how))"
        return SafeText.truncated(words, to: max(0, columns - 2 - SafeText.width(end))) + end
    }

    /// Since when; of another day its date.
    private func time(of alert: Alert) -> String {
        let day = view.calendar.day(of: alert.arose)
        return day == today ? wording.time(alert.arose) : narrowWeekday(day) + " \(day.day)"
    }

    /// What a filter looks for.
    func searched(_ row: AlertRow) -> String {
        switch row {
        case .stands(let alert), .went(let alert, _):
            [
                alert.kind.code, alert.name(language), alert.matter.words(wording), alert.matter.who(wording),
                alert.matter.sentence(wording),
            ].joined(separator: " ")
        case .answered(let mark): [mark.kind, mark.words(language), mark.by].joined(separator: " ")
        }
    }

    /// `ewa, 10:45: seen. 105 A. Jaworski: no ladder.`
    func answerSentence(_ mark: AlertMark) -> String {
        "\(SafeText.line(mark.by)), \(wording.time(mark.at)): \(mark.answer.name(language)). "
            + mark.words(language) + "."
    }
}
