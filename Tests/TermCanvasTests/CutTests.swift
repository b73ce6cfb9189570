import Testing

@testable import TermCanvas

/// Text that has no room ends in a mark, and the frame knows the whole of it.
@Suite struct CutTests {
    private let narrow = Rect(column: 1, row: 0, columns: 6, rows: 2)

    private func frame() -> Frame { Frame(size: Size(columns: 12, rows: 3)) }

    @Test func whateverIsPutEndsInTheMark() {
        var frame = frame()
        frame.put("przenieś", at: Point(column: 1, row: 0), in: narrow)
        frame.put("przenieś", in: narrow, line: 1)
        frame.put([Span("m", .hintKey), Span(" przenieś", .hintText)], at: Point(column: 1, row: 2))
        #expect(frame.lines == [" przen…", " przen…", " m przenieś"])
        #expect(frame.cuts.map(\.text) == ["przenieś", "przenieś"])
        #expect(frame.cuts.map(\.mark) == [Point(column: 6, row: 0), Point(column: 6, row: 1)])
    }

    @Test func stretchesAreCutAsOneText() {
        var frame = frame()
        frame.put([Span("m zdej"), Span("mij"), Span(" teraz")], at: Point(column: 1, row: 0), in: narrow)
        #expect(frame.lines[0] == " m zde…")
        #expect(frame.cuts.map(\.text) == ["m zdejmij teraz"])
    }

    @Test func whatFitsAndWhatIsEmptyIsNotCut() {
        var frame = frame()
        frame.put("sześć!", at: Point(column: 1, row: 0), in: narrow)
        frame.put("sześć!     ", at: Point(column: 1, row: 1), in: narrow)
        frame.put([Span("sześć!"), Span("  ")], at: Point(column: 1, row: 2), in: Rect(frame.size))
        #expect(frame.cuts.isEmpty && !frame.lines.contains { $0.contains("…") })
    }

    @Test func drawingsAreOnlyOutOfView() {
        var frame = frame()
        frame.paint("[ 1 ]··[ 2 ]", at: Point(column: 1, row: 0), in: narrow)
        #expect(frame.lines[0] == " [ 1 ]·" && frame.cuts.isEmpty)
    }

    @Test func halfAWideLetterGivesItsPlaceToTheMark() {
        var frame = frame()
        frame.put("漢字漢字", at: Point(column: 2, row: 0), in: narrow)
        #expect(frame.lines[0] == "  漢字…")
    }

    @Test func titlesLeaveAMarkEach() {
        var frame = Frame(size: Size(columns: 20, rows: 2))
        frame.box(Rect(frame.size), title: "Kolejka zleceń na dziś", trailing: "12 pilnych")
        #expect(frame.lines[0] == "┌─ Kolejka z… ─ … ─┐")
        #expect(frame.cuts.map(\.text) == ["Kolejka zleceń na dziś", "12 pilnych"])
    }

    @Test func whatIsDrawnOverIsNotCut() {
        var frame = frame()
        frame.put("przenieś", in: narrow)
        frame.fill(narrow)
        #expect(frame.cuts.isEmpty)
    }

    @Test func legendsKeepWholeItems() {
        var frame = Frame(size: Size(columns: 30, rows: 2))
        let legend = "1-9 best  ░▒▓█ cheap to dear  L late  x no: why"
        frame.put(legend: legend, in: Rect(column: 0, row: 0, columns: 30, rows: 1))
        frame.put(legend: "L late  x no", in: Rect(column: 0, row: 1, columns: 30, rows: 1))
        #expect(frame.lines == ["1-9 best  …", "L late  x no"])
        #expect(frame.cuts == [Cut(mark: Point(column: 10, row: 0), text: legend)])
    }

    @Test func linesWithoutRowsStandBehindAMark() {
        var frame = frame()
        let lines = ["one", "two", "three"].map { (text: $0, style: Style.text) }
        frame.put(lines: lines, in: Rect(column: 0, row: 0, columns: 12, rows: 2))
        #expect(frame.lines == ["one", "two …", ""])
        #expect(frame.cuts.map(\.text) == ["two\nthree"])
    }

    @Test func theMarkHasAnASCIIForm() { #expect(GlyphSet.ascii.shown(Frame.ellipsis) == "~") }

    @Test(arguments: 6...40)
    func stretchesBreakBetweenWordsAndLoseNothing(columns: Int) {
        let spans = [
            Span("  Ctrl-P   ", .hintKey), Span("Commands, people and orders by name"), Span(" (not now)", .dim),
        ]
        let lines = spans.wrapped(to: columns, indent: 4)
        #expect(lines.allSatisfy { $0.reduce(0) { $0 + SafeText.width($1.text) } <= columns })
        let shown = lines.flatMap { $0 }.map(\.text).joined().filter { $0 != " " }
        #expect(shown == "Ctrl-PCommands,peopleandordersbyname(notnow)")
    }
}
