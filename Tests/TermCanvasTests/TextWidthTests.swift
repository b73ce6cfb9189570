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
}
