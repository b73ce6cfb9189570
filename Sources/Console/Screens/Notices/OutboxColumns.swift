import DeskModel
import ServiceModel
import TermCanvas

/// The columns of the outbox, as many as there is room for.
struct OutboxColumns {
    private let state: ConsoleState
    private let widths: [Int]

    init(_ columns: Int, _ state: ConsoleState) {
        self.state = state
        switch columns {
        case 110...: widths = [2, 12, 12, 31, 25, 15, max(0, columns - 97)]
        case 70..<110:
            let rest = columns - 2 - 11 - 12 - 12
            let what = min(25, rest * 5 / 9)
            widths = [2, 11, 12, rest - what, what, 12, 0]
        default:
            let rest = max(0, columns - 2 - 12)
            widths = [2, 0, 0, rest - rest * 5 / 9, rest * 5 / 9, 12, 0]
        }
    }

    var caption: [ListCell] {
        let language = state.language
        return laidOut([
            "", language("when", "kiedy"), language("kind", "rodzaj"), language("to", "do"), language("what", "co"),
            language("state", "stan"), language("tried", "próby"),
        ]) { _ in .dim }
    }

    func cells(_ line: OutboxLine) -> [ListCell] {
        let (language, wording, message) = (state.language, state.wording, line.message)
        let texts = [
            line.sign, when(message.madeAt), message.kind.name(language), message.address, line.what(wording),
            line.stateWords(language), line.tried(wording),
        ]
        let role: Role =
            line.needsSomebody ? .late : message.state == .sent || message.state == .stopped ? .dim : .text
        return laidOut(texts) { index in index == 3 || index == 4 ? (role == .late ? .text : role) : role }
    }

    /// `Mon 06:55`; of another week the day.
    private func when(_ moment: Timestamp) -> String {
        let day = state.view.calendar.day(of: moment)
        let wording = state.wording
        guard abs(day.since(state.today)) < 6 else { return wording.date(day) }
        return "\(wording.weekday(day.weekday)) \(wording.time(moment))"
    }

    private func laidOut(_ texts: [String], _ role: (Int) -> Role) -> [ListCell] {
        texts.indices.filter { widths[$0] > 0 }.map { ListCell(texts[$0], widths[$0], role($0)) }
    }
}
