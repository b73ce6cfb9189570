import Testing

@testable import TermCanvas

@Suite struct BrailleCanvasTests {
    private func drawn(_ canvas: BrailleCanvas) -> [String] {
        var frame = Frame(size: canvas.size)
        canvas.draw(on: &frame, at: .zero, style: .text)
        return frame.lines
    }

    @Test func everyDotOfACellHasItsPlace() {
        let expected = ["⠁", "⠈", "⠂", "⠐", "⠄", "⠠", "⡀", "⢀"]
        for (index, pattern) in expected.enumerated() {
            var canvas = BrailleCanvas(size: Size(columns: 1, rows: 1))
            canvas.set(x: index % 2, y: index / 2)
            #expect(drawn(canvas) == [pattern])
        }
    }

    @Test func linesJoinTheirEnds() {
        var canvas = BrailleCanvas(size: Size(columns: 4, rows: 2))
        canvas.line(fromX: 0, y: 7, toX: 7, y: 0)
        #expect(drawn(canvas) == ["  ⡠⠊", "⡠⠊"])
    }

    @Test func aLineFromFarAwayIsCutAtTheEdge() {
        var canvas = BrailleCanvas(size: Size(columns: 3, rows: 1))
        canvas.line(fromX: -1_000_000_000, y: 1, toX: 1_000_000_000, y: 1)
        canvas.line(fromX: -5, y: -5, toX: 100, y: -1)
        #expect(drawn(canvas) == ["⠒⠒⠒"])
    }

    @Test func emptyCellsLeaveWhatIsThere() {
        var frame = Frame(size: Size(columns: 3, rows: 1))
        frame.put("abc", at: .zero)
        var canvas = BrailleCanvas(size: Size(columns: 3, rows: 1))
        canvas.set(x: 2, y: 0)
        canvas.draw(on: &frame, at: .zero, style: Style(.travel))
        #expect(frame.lines == ["a⠁c"])
    }

    /// Dots of two inks add up in a cell; the higher one gives the style.
    @Test func theHighestInkOfACellShows() {
        var canvas = BrailleCanvas(size: Size(columns: 2, rows: 1))
        canvas.set(x: 0, y: 0, ink: 1)
        canvas.set(x: 1, y: 3, ink: 0)
        canvas.set(x: 2, y: 0, ink: 0)
        #expect(canvas.ink(column: 0, row: 0) == 1 && canvas.ink(column: 1, row: 0) == 0)
        #expect(canvas.ink(column: 2, row: 0) == nil)
        var frame = Frame(size: Size(columns: 2, rows: 1))
        canvas.draw(on: &frame, at: .zero, styles: [Style(.dim), Style(.title)])
        #expect(frame.lines == ["⢁⠁"])
        #expect(frame.style(at: .zero) == Style(.title) && frame.style(at: Point(column: 1, row: 0)) == Style(.dim))
        canvas.draw(on: &frame, at: .zero, styles: [.text], isASCII: true)
        #expect(frame.lines == ["\\'"])
    }

    /// Many short lines are dashed as one long line is.
    @Test func aPenGoesOnWhereItWas() {
        var whole = BrailleCanvas(size: Size(columns: 15, rows: 1))
        var pen = LinePen(.dashed)
        whole.line(fromX: 0, y: 0, toX: 28, y: 0, ink: 0, with: &pen)
        var pieces = BrailleCanvas(size: Size(columns: 15, rows: 1))
        pen = LinePen(.dashed)
        for x in stride(from: 0, to: 28, by: 2) { pieces.line(fromX: x, y: 0, toX: x + 2, y: 0, ink: 0, with: &pen) }
        func text(_ canvas: BrailleCanvas) -> [String] {
            var frame = Frame(size: Size(columns: 15, rows: 1))
            canvas.draw(on: &frame, at: .zero, style: .text)
            return frame.lines
        }
        #expect(text(whole) == text(pieces))
        #expect(text(whole)[0].contains(" "))
    }
}
