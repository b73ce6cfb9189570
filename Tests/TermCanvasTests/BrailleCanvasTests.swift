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
}
