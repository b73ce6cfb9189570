import Testing

@testable import TermCanvas

@Suite struct TextWidthTests {
    @Test(arguments: [
        ("", 0), ("Zażółć gęślą jaźń", 17), ("日本", 4), ("ｗｉｄｅ", 8), ("e\u{301}", 1), ("한국", 4), ("🔧", 2),
        ("▁▂▃▄▅▆▇█", 8), ("⣿⠁", 2), ("─┃╋", 3), ("½ § °", 5), ("\u{1112}\u{1161}\u{11ab}", 2),
    ])
    func textIsMeasuredInCells(text: String, columns: Int) {
        #expect(SafeText.width(text) == columns)
    }

    /// Plain texts are measured and cut by their bytes: as the scanner of glyphs does it.
    @Test(arguments: [
        "", "x", "plain", "Zażółć gęślą jaźń", "5 ▆ 1:20", "─┃╋░▒▓█■", "┏━ Grafik ━┓", "ĀǄʶ˿", "a\u{300}b", "½ Łódź",
        "\u{7F}~", "tab\there", "日本 ąę", "é\u{AD}é", "▟■", "‘x’",
    ])
    func plainTextIsCutAsAnyOther(text: String) {
        let glyphs = Array(GlyphScanner(text))
        #expect(SafeText.width(text) == glyphs.reduce(0) { $0 + $1.columns })
        #expect(SafeText.line(text) == shown(glyphs[...]))
        for columns in 1...20 {
            let (width, cut) = (glyphs.reduce(0) { $0 + $1.columns }, SafeText.truncated(text, to: columns))
            guard width > columns else {
                #expect(cut == shown(glyphs[...]))
                continue
            }
            var (kept, used) = (0, 0)
            while used + glyphs[kept].columns < columns {
                used += glyphs[kept].columns
                kept += 1
            }
            #expect(cut == shown(glyphs[..<kept]) + "…", "\(text) to \(columns)")
        }
    }

    private func shown(_ glyphs: ArraySlice<Glyph>) -> String {
        var scalars = String.UnicodeScalarView()
        for glyph in glyphs { scalars.append(glyph) }
        return String(scalars)
    }

    @Test func theRangesAreAscendingPairs() {
        #expect(wideRanges.count.isMultiple(of: 2))
        #expect(wideRanges == wideRanges.sorted())
    }

    @Test func cuttingNeverSplitsAWideCharacter() {
        #expect(SafeText.truncated("日本語", to: 6) == "日本語")
        #expect(SafeText.truncated("日本語", to: 5) == "日本…")
        #expect(SafeText.truncated("日本語", to: 4) == "日…")
        #expect(SafeText.truncated("日本語", to: 1) == "…")
        #expect(SafeText.truncated("日本語", to: 0) == "")
    }

    @Test(arguments: [
        (SafeText.Alignment.left, "Łódź  "), (.right, "  Łódź"), (.center, " Łódź "),
    ])
    func fittedTextHasExactlyTheWidth(alignment: SafeText.Alignment, expected: String) {
        #expect(SafeText.fitted("Łódź", to: 6, alignment) == expected)
    }

    @Test func textTooLongIsFittedWithAnEllipsis() {
        #expect(SafeText.fitted("Konstantynów", to: 6) == "Konst…")
        #expect(SafeText.fitted("日本語", to: 4) == "日… ")
    }

    @Test func wordsAreWrappedAndLongOnesCut() {
        #expect(SafeText.wrapped("przegląd kotła gazowego", to: 10) == ["przegląd", "kotła", "gazowego"])
        #expect(SafeText.wrapped("a\n\nbcdefgh", to: 3) == ["a", "", "bcd", "efg", "h"])
    }

    @Test(arguments: ["100,0 %", "12 min,", "(12 345 km)", "1 234,50 zł.", "3 h"])
    func noLineEndPartsAFigureFromItsUnit(figure: String) {
        let text = "w terminie \(figure) więcej"
        for columns in SafeText.width(figure)...SafeText.width(text) {
            let plain = SafeText.wrapped(text, to: columns)
            let spans = [Span(text)].wrapped(to: columns).map { $0.map(\.text).joined() }
            #expect(plain.contains { $0.contains(figure) }, "\(columns): \(plain)")
            #expect(spans.contains { $0.contains(figure) }, "\(columns): \(spans)")
        }
    }

    @Test func whatIsNoFigureBreaksWhereItDid() {
        #expect(SafeText.wrapped("zlecenie 12 minęło", to: 11) == ["zlecenie 12", "minęło"])
        #expect(SafeText.wrapped("12345 km", to: 5) == ["12345", "km"])
    }
}
