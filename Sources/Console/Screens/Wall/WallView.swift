import DeskModel
import ServiceModel
import TermCanvas

extension Frame {
    /// The wallboard in panes, or in letters that are read across the room.
    mutating func drawWall(_ state: ConsoleState) {
        let layout = WallLayout(state)
        let body = state.layout.body
        if state.wall.isBig { return drawBigWall(state, layout, in: body) }
        let texts = WallTexts(state, layout)
        for (pane, rect) in layout.panes {
            let inner = self.pane(
                rect, title: texts.title(of: pane), trailing: texts.trailing(of: pane, columns: rect.columns),
                isFocused: pane == .risk)
            for (index, spans) in texts.lines(of: pane, in: inner.size).prefix(inner.rows).enumerated() {
                put(spans, at: Point(column: inner.column, row: inner.row + index), in: inner)
            }
            if pane == .risk { drawWallCursor(state, layout, in: inner) }
        }
    }

    private mutating func drawWallCursor(_ state: ConsoleState, _ layout: WallLayout, in inner: Rect) {
        let listed = state.wallFigures.jeopardies
        let shown = layout.shown(of: listed.count, fitting: layout.riskLines, state)
        guard let cursor = state.wall.cursor, let index = listed.firstIndex(where: { $0.visit == cursor }),
            shown.contains(index)
        else { return }
        let head = state.layout.body.columns >= 110 ? 1 : 0
        let line = inner.line(head + (index - shown.lowerBound) * layout.linesEach)
        put(">", at: line.origin, .text, in: line)
        overlay(line, .cursor)
        self.cursor = line.origin
    }
}
