import DeskModel
import ServiceModel
import TermCanvas

/// The pane of the wallboard that says what to do: the worst first, each with its remedy as soon as there is room.
struct WallRisk {
    private let texts: WallTexts
    private var state: ConsoleState { texts.state }
    private var language: Language { texts.language }
    private var wording: Wording { texts.wording }

    init(_ texts: WallTexts) {
        self.texts = texts
    }

    func lines(_ size: Size) -> [[Span]] {
        let listed = texts.figures.jeopardies
        let body = state.layout.body.columns
        let widths = widths(size.columns, body)
        let head = body >= 110 ? [caption(widths)] : []
        guard !listed.isEmpty else {
            let none = language("Nothing is late and nothing is at risk.", "Nic nie jest po terminie ani zagrożone.")
            let making = language("The forecast is being made …", "Liczenie prognozy …")
            return head + [[Span(" " + (state.forecast == nil ? making : none), .dim)]]
        }
        let shown = texts.layout.shown(of: listed.count, fitting: texts.layout.riskLines, state)
        let lines = listed[shown].flatMap { jeopardy -> [[Span]] in
            [line(jeopardy, widths)] + (texts.layout.linesEach == 2 ? [remedy(jeopardy, size.columns)] : [])
        }
        guard body >= 110, head.count + lines.count + 1 <= size.rows else { return head + lines }
        let blank = size.rows - head.count - lines.count - 1
        return head + lines + Array(repeating: [], count: blank)
            + [
                [
                    Span(
                        language(
                            " left = to the bound; of what waits, to the latest start",
                            " zapas = do terminu; dla czekających do ostatniego startu"), .dim)
                ]
            ]
    }

    /// Sign, order, who, bound, expected, left, chance, why, remedy.
    private func widths(_ columns: Int, _ body: Int) -> [Int] {
        if body >= 180 {
            let rest = max(0, columns - 83)
            return [3, 8, 20, 19, 13, 9, 9, rest * 2 / 5, rest - rest * 2 / 5]
        }
        if body >= 110 { return [3, 6, 12, 17, 10, 7, 7, max(0, columns - 62), 0] }
        if body >= 80 { return [3, 6, 13, 18, 0, 7, 6, max(0, columns - 53), 0] }
        return [3, 6, 0, 18, 0, 7, 0, max(0, columns - 34), 0]
    }

    private func caption(_ widths: [Int]) -> [Span] {
        let words: [Phrase] = [
            Phrase("", ""), Phrase("order", "zlec."), Phrase("who", "kto"), Phrase("bound", "termin"),
            Phrase("expected", "oczekiw."), Phrase("left", "zapas"), Phrase("chance", "szansa"),
            Phrase("why", "dlaczego"), Phrase("remedy", "rada"),
        ]
        return zip(words, widths).map { word, width in
            Span(SafeText.fitted(SafeText.truncated(word(language), to: max(0, width - 1)), to: width), .dim)
        }
    }

    private func line(_ jeopardy: Jeopardy, _ widths: [Int]) -> [Span] {
        let who = jeopardy.who.map { state.wallName($0, columns: max(4, widths[2] - 1)) } ?? language("nobody", "nikt")
        let texts = [
            jeopardy.sign, jeopardy.short, who, jeopardy.bound.words(wording), jeopardy.expectedWords(wording),
            jeopardy.leftWords(wording), jeopardy.chance.map { "\($0) %" } ?? "", jeopardy.reason.words(wording),
            remedyWords(jeopardy),
        ]
        let roles: [Role] = [
            jeopardy.grade <= .late ? .late : .text, jeopardy.priority.role, .text, .text, .text,
            jeopardy.left < 0 ? .late : .text, .text, .text, .text,
        ]
        return texts.indices.filter { widths[$0] > 0 }.map { index in
            Span(
                SafeText.fitted(SafeText.truncated(texts[index], to: max(1, widths[index] - 1)), to: widths[index]),
                roles[index])
        }
    }

    private func remedy(_ jeopardy: Jeopardy, _ columns: Int) -> [Span] {
        [Span("   " + SafeText.truncated(remedyWords(jeopardy), to: max(4, columns - 4)), .dim)]
    }

    func remedyWords(_ jeopardy: Jeopardy) -> String {
        guard let remedy = jeopardy.remedy else { return "…" }
        guard case .give(var gift) = remedy else { return state.wallSentence(remedy.words(wording)) }
        gift.name = state.wallName(gift.name, columns: 20)
        return Remedy.give(gift).words(wording)
    }
}
