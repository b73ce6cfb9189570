import Testing

@testable import TermCanvas

/// Plain signs are written faster than others; what is on the screen has to be the same.
@Suite struct PlainTextTests {
    private static let size = Size(columns: 12, rows: 2)
    private static let signs: [Character] = ["a", "Z", " ", "ż", "─", "█", "▄", "7"]

    /// What `put` does of plain signs, cell by cell.
    private func cells(_ text: String, at column: Int, in clip: Range<Int>, over before: [Character]) -> [Character] {
        var cells = before
        var column = column
        for sign in text {
            if column >= clip.upperBound {
                if sign == " " { continue }
                cells[clip.upperBound - 1] = "…"
                break
            }
            if column >= clip.lowerBound { cells[column] = sign }
            column += 1
        }
        return cells
    }

    @Test func plainTextIsPutCellByCell() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<3000 {
            let text = String((0..<Int.random(in: 0...16, using: &random)).map { _ in Self.signs.randomElement()! })
            let column = Int.random(in: -4...13, using: &random)
            let first = Int.random(in: 0...11, using: &random)
            let clip = Rect(column: first, row: 0, columns: Int.random(in: 1...(12 - first), using: &random), rows: 1)
            var frame = Frame(size: Self.size)
            frame.fill(frame.bounds, with: ".")
            frame.put(text, at: Point(column: column, row: 0), .title, in: clip)
            let expected = cells(
                text, at: column, in: clip.column..<clip.endColumn, over: Array(repeating: ".", count: 12))
            let shown = (0..<12).map { Character(frame.character(of: frame[Point(column: $0, row: 0)])) }
            #expect(shown == expected, "“\(text)” at \(column) in \(clip)")
        }
    }

    @Test func theColumnAfterATextIsToldWhateverItsSigns() {
        for column in [-3, 0, 5, 11, 12, 15] {
            for text in ["", "abc", "abcdefghijklmnop", "ab              ", "              "] {
                var plain = Frame(size: Self.size)
                var other = Frame(size: Self.size)
                // The euro sign is no plain one, and takes one column as well.
                let strange = text.replacing("a", with: "€")
                let point = Point(column: column, row: 0)
                let clip = Rect(column: 1, row: 0, columns: 10, rows: 1)
                #expect(plain.put(text, at: point, in: clip) == other.put(strange, at: point, in: clip))
                #expect(plain.cuts.count == other.cuts.count)
            }
        }
    }

    @Test func aPlainTextTakesWideCharactersApart() {
        var frame = Frame(size: Size(columns: 8, rows: 1))
        frame.put("日本語字", at: .zero)
        frame.put("abc", at: Point(column: 1, row: 0))
        #expect(frame.lines == [" abc語字"])
        frame.put("x", at: Point(column: 6, row: 0))
        #expect(frame.lines == [" abc語x"])
    }
}
