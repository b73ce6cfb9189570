import Testing

@testable import TermCanvas

@Suite struct FrameTests {
    @Test func aCellIsEightBytes() {
        #expect(MemoryLayout<Cell>.stride == 8)
    }

    @Test func textIsCutAtTheClipOnBothSides() {
        var frame = Frame(size: Size(columns: 10, rows: 1))
        let end = frame.put("abcdefgh", at: .zero, in: Rect(column: 2, row: 0, columns: 4, rows: 1))
        #expect(frame.lines == ["  cde…"])
        #expect(end == 6)
    }

    @Test func halfOfAWideCharacterAtTheClipIsASpaceOrTheMark() {
        var frame = Frame(size: Size(columns: 6, rows: 1))
        frame.fill(frame.bounds, with: "-")
        frame.put("日本語", at: .zero, in: Rect(column: 1, row: 0, columns: 4, rows: 1))
        #expect(frame.lines == ["- 本…-"])
    }

    @Test func overwritingHalfOfAWideCharacterClearsTheOtherHalf() {
        var frame = Frame(size: Size(columns: 6, rows: 1))
        frame.put("日本語", at: .zero)
        frame.put("x", at: Point(column: 1, row: 0))
        frame.put("y", at: Point(column: 4, row: 0))
        #expect(frame.lines == [" x本y"])
        frame.fill(Rect(column: 3, row: 0, columns: 1, rows: 1), with: "z")
        #expect(frame.lines == [" x zy"])
    }

    @Test func combiningMarksStayWithTheirBase() {
        var frame = Frame(size: Size(columns: 4, rows: 1))
        frame.put("z\u{307}o\u{301}c\u{301}", at: .zero)
        #expect(frame.character(of: frame[.zero]) == "z\u{307}")
        #expect(frame[Point(column: 3, row: 0)] == .blank)
    }

    @Test func nothingOutsideTheFrameIsTouched() {
        var frame = Frame(size: Size(columns: 3, rows: 1))
        frame.put("above", at: Point(column: 0, row: -1))
        frame.put("right", at: Point(column: 3, row: 0))
        frame.put("left", at: Point(column: -3, row: 0))
        frame.fill(Rect(column: -5, row: -5, columns: 3, rows: 3), with: "#")
        frame.box(Rect(column: 1, row: 0, columns: 1, rows: 1))
        #expect(frame.lines == ["t"])
    }

    @Test func boxesCarryTitlesLeftAndRight() {
        var frame = Frame(size: Size(columns: 30, rows: 6))
        let inside = frame.box(
            Rect(column: 0, row: 0, columns: 30, rows: 3), .heavy, title: "Grafik  tydz. 48", trailing: "bez filtra")
        frame.put("Łukasz Żak", in: inside, align: .right)
        frame.box(
            Rect(column: 0, row: 3, columns: 14, rows: 3), title: "Kolejka zleceń", trailing: "12")
        #expect(
            frame.lines == [
                "┏━ Grafik  tydz. 48 ━ bez … ━┓",
                "┃                  Łukasz Żak┃",
                "┗━━━━━━━━━━━━━━━━━━━━━━━━━━━━┛",
                "┌─ Kolejka… ─┐",
                "│            │",
                "└────────────┘",
            ])
    }

    @Test func rulesCrossTheScreen() {
        var frame = Frame(size: Size(columns: 5, rows: 3))
        frame.horizontalRule(at: Point(column: 0, row: 1), columns: 5)
        frame.verticalRule(at: Point(column: 2, row: 0), rows: 3, .heavy)
        #expect(frame.lines == ["  ┃", "──┃──", "  ┃"])
    }

    @Test func overlaysKeepTheCharacterAndTheRole() {
        var frame = Frame(size: Size(columns: 5, rows: 1))
        frame.put("5 ▆", at: .zero, .loadHigh)
        frame.overlay(Rect(column: 0, row: 0, columns: 2, rows: 1), .cursor)
        #expect(frame.lines == ["5 ▆"])
        #expect(frame.style(at: .zero) == Style(.loadHigh, overlay: .cursor))
        #expect(frame.attributeLines() == ["BBb"])
    }

    @Test func spansFollowEachOther() {
        var frame = Frame(size: Size(columns: 12, rows: 1))
        let end = frame.put([Span("m", .hintKey), Span(" przenieś", .hintText)], at: .zero)
        #expect(end == 10)
        #expect(frame.lines == ["m przenieś"])
        #expect(frame.attributeLines() == ["b"])
    }
}
