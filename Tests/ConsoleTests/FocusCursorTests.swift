import Console
import ConsoleTesting
import TermCanvas
import Testing

/// The terminal's own cursor stands on what has the focus: screen readers and magnifiers follow it.
@Suite struct FocusCursorTests {
    private static let sizes = [(120, 36), (80, 24), (60, 16), (200, 60), (110, 24), (100, 34)]

    @Test(arguments: sizes)
    func itIsInsideTheFocusedPane(columns: Int, rows: Int) {
        let desk = Desk(size: (columns, rows))
        // The frame of the focused pane is heavy; every pane is visited once.
        for _ in 0..<4 {
            let spot = desk.frame.cursor
            #expect(spot.map { isInHeavyFrame($0, desk.screen) } == true, "\(desk.state.focus) at \(columns)x\(rows)")
            desk.press(.tab)
        }
    }

    @Test(arguments: sizes)
    func itFollowsCellsAndRows(columns: Int, rows: Int) {
        let desk = Desk(size: (columns, rows))
        let first = desk.frame.cursor
        desk.press("j")
        #expect(desk.frame.cursor?.row == first.map { $0.row + 1 } || desk.state.board.top > 0)
        desk.press(.tab, "j")
        let row = desk.frame.cursor?.row ?? 0
        #expect(desk.screen[row].contains("> "), "\(columns)x\(rows): \(desk.screen[row])")
        desk.press("m", "1")
        let inHand = desk.frame.cursor
        #expect(inHand.map { desk.screen[$0.row].contains("[") } == true)
    }

    @Test(arguments: sizes)
    func itIsInOverlaysAndInWhatIsTyped(columns: Int, rows: Int) {
        let desk = Desk(size: (columns, rows))
        for key in ["?", "g"] as [Keys] {
            desk.press(key)
            #expect(desk.frame.cursor.map { isInHeavyFrame($0, desk.screen) } == true)
            desk.press(.escape)
        }
        desk.press("go")
        desk.type("12")
        let caret = desk.frame.cursor
        #expect(caret?.row == rows - 2)
        #expect(caret?.column == desk.spot("_").column)
    }

    /// Whether the nearest frame to the left on the line, and above, are heavy.
    private func isInHeavyFrame(_ point: Point, _ screen: [String]) -> Bool {
        let left = screen[point.row].prefix(point.column + 1).last { "┃│".contains($0) }
        return left == "┃"
    }
}
