import DeskModel
import ServiceModel
import TermCanvas

/// The columns of what is at risk, as many as there is room for.
struct RiskColumns {
    private let state: ConsoleState
    private let widths: [Int]
    private let isWide: Bool

    init(_ columns: Int, _ state: ConsoleState) {
        self.state = state
        isWide = columns >= 110
        let fixed =
            isWide ? [3, 7, 18, 18, 12, 8, 8] : columns >= 70 ? [3, 7, 13, 18, 0, 8, 6] : [3, 7, 0, 18, 0, 8, 0]
        let rest = max(0, columns - fixed.reduce(0, +))
        widths = fixed + (isWide ? [rest * 2 / 5, rest - rest * 2 / 5] : [rest, 0])
    }

    var caption: [ListCell] {
        let language = state.language
        return laidOut([
            "", language("order", "zlec."), language("who", "kto"), language("bound", "termin"),
            language("expected", "oczekiwane"), language("left", "zostało"), language("chance", "szansa"),
            language("why", "dlaczego"), language("remedy", "rada"),
        ]) { _ in .dim }
    }

    func cells(_ jeopardy: Jeopardy) -> [ListCell] {
        let (language, wording) = (state.language, state.wording)
        let who = jeopardy.who.map { state.shortName($0, columns: max(4, widths[2] - 1)) } ?? language("nobody", "nikt")
        let texts = [
            jeopardy.sign, jeopardy.short, who, jeopardy.bound.words(wording), jeopardy.expectedWords(wording),
            jeopardy.leftWords(wording), jeopardy.chance.map { "\($0) %" } ?? "", jeopardy.reason.words(wording),
            jeopardy.remedy?.words(wording) ?? "…",
        ]
        return laidOut(texts) { index in
            switch index {
            case 0, 1: jeopardy.grade <= .late ? .late : jeopardy.priority.role
            case 5: jeopardy.left < 0 ? .late : .text
            case 8: jeopardy.remedy?.isCommand ?? false ? .text : .dim
            default: .text
            }
        }
    }

    private func laidOut(_ texts: [String], _ role: (Int) -> Role) -> [ListCell] {
        texts.indices.filter { widths[$0] > 0 }.map { ListCell(texts[$0], widths[$0], role($0)) }
    }
}
