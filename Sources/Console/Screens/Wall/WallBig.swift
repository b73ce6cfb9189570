import DeskModel
import ServiceModel
import TermCanvas

/// The wallboard in letters that are read from five metres: four figures, and one jeopardy a page.
extension Frame {
    mutating func drawBigWall(_ state: ConsoleState, _ layout: WallLayout, in body: Rect) {
        let figures = state.wallFigures
        let inner = pane(
            body, title: state.language("Today", "Dziś") + WallTexts(state, layout).regionWords,
            trailing: (state.staleWords.map { $0 + "  " } ?? "") + state.wording.time(state.now), isFocused: false)
        let blocks = state.wallBlocks(figures)
        let perRow = inner.columns >= 116 ? 4 : 2
        let rows = inner.rows >= 20 || perRow == 4 ? (blocks.count + perRow - 1) / perRow : 1
        // Where one row has to do, what is wrong stays.
        let shown = rows * perRow >= blocks.count ? blocks : Array(blocks.suffix(perRow))
        var row = inner.row
        for start in stride(from: 0, to: shown.count, by: perRow) {
            let width = inner.columns / perRow
            for (index, block) in shown[start..<min(shown.count, start + perRow)].enumerated() {
                let rect = Rect(column: inner.column + index * width + 2, row: row, columns: width - 2, rows: 9)
                drawWallBlock(block, in: rect)
            }
            row += 10
        }
        guard row + 3 < inner.endRow else { return }
        let line = Rect(column: inner.column, row: row, columns: inner.columns, rows: 1)
        put(String(repeating: "─", count: line.columns), in: line, style: Style(.border))
        drawBigJeopardy(
            state, figures, layout,
            in: Rect(column: inner.column, row: row + 1, columns: inner.columns, rows: inner.endRow - row - 1))
    }

    private mutating func drawWallBlock(_ block: WallBlock, in rect: Rect) {
        // A word is whole or in plain letters: bits of letters say nothing.
        let words = [block.word, block.shortWord].map(BigLetters.small)
        let word = words.first { SafeText.width($0[0]) <= rect.columns } ?? ["", block.word]
        for (index, text) in word.enumerated() { put(text, in: rect.line(index), style: Style(.dim)) }
        let wide = BigLetters.large(block.figure)
        let fits = SafeText.width(wide[0]) <= rect.columns
        let lines = fits ? wide : BigLetters.large(block.short)
        for (index, text) in lines.enumerated() {
            put(text, in: rect.line(4 + index), style: Style(block.isAlarm ? .late : .text))
        }
    }

    private mutating func drawBigJeopardy(
        _ state: ConsoleState, _ figures: WallFigures, _ layout: WallLayout, in rect: Rect
    ) {
        let listed = figures.foremost
        guard !listed.isEmpty else {
            for (index, text) in BigLetters.small(state.language("ALL IN TIME", "O CZASIE")).enumerated() {
                put("  " + text, in: rect.line(1 + index), style: Style(.text))
            }
            return
        }
        let index = layout.page(state) % listed.count
        let jeopardy = listed[index]
        let length = state.wording.narrowSpan(minutes: abs(jeopardy.minutesLeft))
        let behind =
            jeopardy.bound.kind == nil
            ? state.language("BEHIND", "ZA PLANEM") : state.language("LATE", "PO CZASIE")
        let verdict = jeopardy.left < 0 ? behind : state.language("LEFT", "ZAPAS")
        for (index, text) in BigLetters.small("\(jeopardy.short) \(verdict) \(length)").enumerated() {
            put("  " + text, in: rect.line(1 + index), style: Style(jeopardy.left < 0 ? .late : .text))
        }
        let who = jeopardy.who.map { state.wallName($0, columns: 30) } ?? state.language("nobody", "nikt")
        let place = listed.count > 1 ? "\(index + 1)" + state.language(" of ", " z ") + "\(listed.count): " : ""
        let words =
            place + "\(who), \(jeopardy.town): \(jeopardy.reason.words(state.wording)).  "
            + state.language("Remedy: ", "Rada: ") + WallRisk(WallTexts(state, layout)).remedyWords(jeopardy) + "."
        for (index, text) in SafeText.wrapped(words, to: max(8, rect.columns - 4)).enumerated()
        where 5 + index < rect.rows {
            put("  " + text, in: rect.line(5 + index), style: Style(.text))
        }
    }
}

extension ConsoleState {
    func wallBlocks(_ figures: WallFigures) -> [WallBlock] {
        let tally = figures.tally
        let (late, risk) = (figures.late.count, figures.atRisk.count)
        func block(
            _ word: Phrase, _ figure: String, short: String? = nil, shortWord: Phrase? = nil, isAlarm: Bool = false
        ) -> WallBlock {
            WallBlock(
                word: word(language), shortWord: (shortWord ?? word)(language), figure: figure,
                short: short ?? figure, isAlarm: isAlarm)
        }
        return [
            block(Phrase("DONE", "ZROB."), "\(tally.done)/\(tally.all)", short: "\(tally.done)"),
            block(Phrase("ON SITE", "PRACA"), "\(tally.onSite)"),
            block(
                Phrase("LATE", "PO TERM."), late > 0 ? "\(late)!" : "0", short: "\(late)",
                shortWord: Phrase("LATE", "PO T."), isAlarm: late > 0),
            block(Phrase("AT RISK", "RYZYKO"), "\(risk)", shortWord: Phrase("RISK", "RYZYKO")),
        ]
    }
}
