import ConsoleTesting
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// A line of typing by letters as people see them: whatever is typed or pasted, caret, text and cells agree.
@Suite struct TextLineTests {
    private static let keys: [Key] = [
        .backspace, .delete, .left, .right, .home, .end, .control("a"), .control("e"), .control("u"), .control("k"),
        .control("w"), .control("z"), .control("z"), .alt("b"), .alt("f"), .alt("d"),
    ]

    @Test(arguments: 1...60)
    func whateverIsTypedThereIsALineWithACaretInIt(seed: Int) {
        var random = SplitMix64(state: UInt64(seed) &* 7_919)
        let limit = [5, 40, 200].randomElement(using: &random)!
        var line = TextLine(HostileLetters.text(3, &random), limit: limit)
        for step in 0..<400 {
            switch Int.random(in: 0..<10, using: &random) {
            case 0...4: _ = line.press(.character(HostileLetters.one(&random)))
            case 5: line.insert(HostileLetters.text(Int.random(in: 0...60, using: &random), &random))
            case 6: line.select()
            case 7: _ = line.recall(Int.random(in: -1...1, using: &random), from: ["e\u{301}", "x", "\u{200D}"])
            case _: _ = line.press(Self.keys.randomElement(using: &random)!)
            }
            check(line, "seed \(seed), step \(step)")
        }
    }

    private func check(_ line: TextLine, _ place: String) {
        #expect((0...line.text.count).contains(line.caret), "\(place)")
        #expect(line.text.count <= max(3, line.limit), "\(place)")
        #expect(line.text.unicodeScalars.count <= line.limit * PlainText.scalarsPerCharacter, "\(place)")
        #expect(line.text.allSatisfy { $0.unicodeScalars.count <= PlainText.scalarsOfOneCharacter }, "\(place)")
        for columns in [1, 2, 3, 7, 30] {
            var frame = Frame(size: Size(columns: columns + 4, rows: 1))
            frame.fill(frame.bounds, with: "#")
            frame.drawInput(line, in: Rect(column: 2, row: 0, columns: columns, rows: 1))
            let shown = frame.lines[0]
            #expect(SafeText.width(shown) == columns + 4 && shown.hasPrefix("#") && shown.hasSuffix("##"), "\(place)")
            #expect(frame.cursor.map { (2..<2 + columns).contains($0.column) } == true, "\(place)")
        }
    }

    /// What macOS, emoji keyboards and Asian input methods bring, key by key: one letter, one step, one deletion.
    @Test(arguments: [
        "e\u{301}", "z\u{307}", "👍🏽", "👩‍🔧", "🇵🇱", "❤️", "1️⃣", "\u{1112}\u{1161}\u{11AB}", "ก้", "क्षि", "👨‍👩‍👧‍👦",
    ])
    func aLetterOfSeveralCodePointsIsOne(letter: String) {
        var line = TextLine("ab")
        _ = line.press(.left)
        for scalar in letter.unicodeScalars { _ = line.press(.character(Character(scalar))) }
        #expect(line.text == "a\(letter)b" && line.text.count == 3)
        #expect(line.caret == 2)
        _ = line.press(.left)
        #expect(line.caret == 1)
        _ = line.press(.delete)
        #expect(line.text == "ab")
        line.insert(letter + letter)
        #expect(line.text == "a\(letter)\(letter)b" && line.caret == 3)
        _ = line.press(.backspace)
        #expect(line.text == "a\(letter)b" && line.caret == 2)
    }

    @Test func marksJoinTheLetterBeforeTheCaretAndNoneTakesTenThousand() {
        var line = TextLine("a")
        for _ in 0..<10_000 { _ = line.press(.character("\u{301}")) }
        #expect(line.text.count == 1 && line.text.unicodeScalars.count == PlainText.scalarsOfOneCharacter)
        #expect(line.isFull)
        line = TextLine("", limit: PlainText.noteLimit)
        line.insert("x" + String(repeating: "\u{301}", count: 10_000) + "y")
        #expect(line.text.unicodeScalars.count == PlainText.scalarsOfOneCharacter + 1)
        #expect(throws: Never.self) { try PlainText.checked(line.text, limit: PlainText.noteLimit) }
    }

    @Test func theLimitCountsLettersAndSaysWhenItCuts() {
        var line = TextLine("", limit: 4)
        line.insert("ąę👩‍🔧z")
        #expect(line.text == "ąę👩‍🔧z" && !line.isFull)
        // A mark still fits: it makes no new letter.
        _ = line.press(.character("\u{301}"))
        #expect(line.text.count == 4 && !line.isFull)
        _ = line.press(.character("x"))
        #expect(line.text.count == 4 && line.isFull)
    }

    @Test func severalLinesBecomeOneAndNothingSteersTheTerminal() {
        var line = TextLine()
        line.insert("ulica\r\nMiła\n5\t\u{1B}[2J\u{202E}x\u{2028}y")
        #expect(line.text == "ulica Miła 5 [2Jx y")
    }

    @Test func aChosenTextIsReplacedByTypingAndEditedAfterAnArrow() {
        for (keys, text) in [
            ([Key.character("x")], "x"), ([.end, .character("x")], "90x"), ([.left, .character("x")], "x90"),
            ([.right, .backspace], "9"), ([.backspace], ""), ([.delete], ""), ([.control("k")], ""),
            ([.control("w")], ""), ([.control("a"), .character("1")], "190"), ([.character("x"), .control("z")], "90"),
        ] {
            var line = TextLine("90")
            line.select()
            for key in keys { _ = line.press(key) }
            #expect(line.text == text, "\(keys)")
        }
        var line = TextLine("90")
        line.select()
        line.insert("1:30")
        #expect(line.text == "1:30")
    }

    @Test func wordsAndGoingBack() {
        var line = TextLine("")
        for character in "kocioł nie grzeje" { _ = line.press(.character(character)) }
        _ = line.press(.alt("b"))
        _ = line.press(.alt("b"))
        #expect(line.caret == 7)
        _ = line.press(.alt("f"))
        #expect(line.caret == 10)
        _ = line.press(.control("w"))
        #expect(line.text == "kocioł  grzeje")
        _ = line.press(.control("z"))
        #expect(line.text == "kocioł nie grzeje" && line.caret == 10)
        // Typing goes back word by word.
        _ = line.press(.control("z"))
        #expect(line.text == "kocioł nie ")
        _ = line.press(.control("z"))
        _ = line.press(.control("z"))
        _ = line.press(.control("z"))
        #expect(line.text.isEmpty)
    }

    @Test func aLongTextScrollsWithSignsAndWithoutTheFocusEndsInAnEllipsis() {
        var line = TextLine("abcdefghijklmnop")
        let area = Rect(column: 2, row: 0, columns: 8, rows: 1)
        func shown(isFocused: Bool = true) -> String {
            var frame = Frame(size: Size(columns: 12, rows: 1))
            frame.drawInput(line, in: area, isFocused: isFocused)
            return String(frame.lines[0].dropFirst(2))
        }
        #expect(shown() == "‹klmnop_")
        for _ in 0..<8 { _ = line.press(.left) }
        #expect(shown().hasPrefix("‹") && shown().hasSuffix("›") && shown().contains("i"))
        _ = line.press(.home)
        #expect(shown() == "abcdefg›")
        #expect(shown(isFocused: false) == "abcdefg…")
    }

    @Test func aLongChosenTextShowsItsBeginning() {
        var line = TextLine("abcdefghijklmnop")
        line.select()
        var frame = Frame(size: Size(columns: 12, rows: 1))
        frame.drawInput(line, in: Rect(column: 2, row: 0, columns: 8, rows: 1))
        #expect(frame.lines[0] == " [abcdefg›")
    }

    @Test func aChosenTextShowsWithoutColour() {
        var line = TextLine("90")
        line.select()
        var frame = Frame(size: Size(columns: 12, rows: 1))
        frame.drawInput(line, in: Rect(column: 2, row: 0, columns: 8, rows: 1))
        #expect(frame.lines[0] == " [90]")
        #expect(frame.style(at: Point(column: 2, row: 0)).attributes.contains(.reverse))
    }
}
