import Testing

@testable import TermCanvas

@Suite struct HostileTextTests {
    @Test(arguments: [
        ("\u{1B}[2J\u{1B}]0;gone\u{07}", "␛[2J␛]0;gone␇"), ("\u{9B}31m", "·31m"), ("a\u{7F}b", "a␡b"),
        ("ulica\nMiła\r\n5\t2", "ulica Miła 5 2"), ("gnp.\u{202E}txt", "gnp.·txt"), ("za\u{200B}mek", "za·mek"),
        ("\u{FEFF}a\u{2066}b", "·a·b"), ("mięk\u{AD}ki", "mięk-ki"), ("\u{E0041}", "·"), ("\u{378}", "\u{FFFD}"),
    ])
    func whatCouldHarmATerminalIsShownInstead(text: String, shown: String) {
        #expect(SafeText.line(text) == shown)
    }

    @Test func emojiThatTerminalsDisagreeOnAreTakenApart() {
        #expect(SafeText.line("👩‍🔧") == "👩🔧")
        #expect(SafeText.width("👩‍🔧") == 4)
        #expect(SafeText.line("👍🏽 ok") == "👍 ok")
        #expect(SafeText.line("🇵🇱") == "PL")
        #expect(SafeText.line("☎\u{FE0F}") == "☎")
        #expect(SafeText.line("a\u{200D}b") == "a·b")
    }

    @Test func aMarkWithoutABaseGetsOne() {
        #expect(SafeText.line("\u{301}a") == "\u{25CC}\u{301}a")
    }

    @Test func towersOfMarksAreCutToWhatACellHolds() {
        let tower = "a" + String(repeating: "\u{301}", count: 1_000) + "b"
        #expect(SafeText.width(tower) == 2)
        #expect(SafeText.line(tower).unicodeScalars.count == 6)
    }

    @Test func tenThousandCharactersAreCutToTheField() {
        let text = String(repeating: "bardzo długo ", count: 800)
        #expect(SafeText.truncated(text, to: 10) == "bardzo dł…")
        var frame = Frame(size: Size(columns: 12, rows: 2))
        frame.put(text, at: Point(column: 2, row: 1))
        #expect(frame.lines == ["", "  bardzo dł…"])
    }

    @Test func nothingUnsafeGetsIntoAFrame() {
        var frame = Frame(size: Size(columns: 40, rows: 1))
        let everything = (0..<0x3000).compactMap { Unicode.Scalar($0) }.map { String(Character($0)) }
        for text in everything {
            frame.put("x" + text + "y", at: .zero)
            for scalar in frame.lines[0].unicodeScalars {
                let category = scalar.properties.generalCategory
                #expect(category != .control && category != .format, "U+\(String(scalar.value, radix: 16))")
            }
        }
    }
}
