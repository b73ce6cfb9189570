import DeskModel
import Testing

/// Search compares what people read, however the letters were put together.
@Suite struct FoldedTextTests {
    @Test(arguments: [
        ("Zażółć GĘŚLĄ", "zazolc gesla"), ("Zaz\u{307}o\u{301}łc\u{301}", "zażółć"), ("Café", "cafe\u{301}"),
        ("CAFE\u{301}", "café"), ("Świdnica – „rynek”", "swidnica – „rynek”"), ("漢字", "漢字"),
    ])
    func theSameLettersAreTheSame(one: String, other: String) {
        #expect(FoldedText(one) == FoldedText(other))
    }

    @Test func anAccentOfItsOwnHidesNothing() {
        #expect(FoldedText("ul. Z\u{307}elazna 5").contains(FoldedText("żelazna")))
        #expect(!FoldedText("Żelazna").contains(FoldedText("srebrna")))
    }
}
