import Testing

@testable import TermCanvas

@Suite struct FrameDiffTests {
    private func frame(_ text: String, style: Style = .text) -> Frame {
        var frame = Frame(size: Size(columns: 10, rows: 2))
        frame.put(text, at: Point(column: 0, row: 1), style: style)
        return frame
    }

    private func changed(_ old: Frame, _ new: Frame) -> [Range<Int>] {
        new.changes(since: old).map(\.columns)
    }

    @Test func onlyDifferentCellsAreReported() {
        #expect(changed(frame("abcdef"), frame("abXdeY")) == [2..<3, 5..<6])
        #expect(changed(frame("same"), frame("same")) == [])
        #expect(frame("a").changes(since: frame("b")).map(\.row) == [1])
    }

    @Test func anotherStyleIsADifference() {
        #expect(changed(frame("ab"), frame("ab", style: Style(.cursor))) == [0..<2])
    }

    @Test func aChangeTakesWideCharactersWhole() {
        #expect(changed(frame("a日b"), frame("axxb")) == [1..<3])
        #expect(changed(frame("a日b"), frame("a日本")) == [3..<5])
        #expect(changed(frame("日本"), frame("x")) == [0..<4])
    }

    @Test func marksAreComparedByWhatTheyShow() {
        var other = frame("o\u{308}")
        other.put("o\u{301}", at: Point(column: 0, row: 1))
        #expect(frame("o\u{301}") == other)
        #expect(frame("o\u{301}") != frame("o\u{308}"))
    }

    @Test func anotherSizeIsDrawnWhole() {
        let small = Frame(size: Size(columns: 2, rows: 2))
        #expect(Frame(size: Size(columns: 3, rows: 1)).changes(since: small).map(\.columns) == [0..<3])
    }
}
