import DeskModel
import ServiceModel
import TermCanvas

extension Frame {
    /// How many are marked and how long they take together, in the lower edge of a pane.
    mutating func drawMarksFoot(_ state: ConsoleState, on rect: Rect) {
        let text = state.marksText
        guard !text.isEmpty, rect.columns > 8 else { return }
        let foot = Rect(column: rect.column + 2, row: rect.endRow - 1, columns: rect.columns - 4, rows: 1)
        put(" \(text) ", in: foot, style: Style(.marked))
    }
}

extension ConsoleState {
    /// One column: `*` for a mark, `v` for what an open range would mark.
    func markGlyph(of visit: Visit.ID, inRange range: Set<Visit.ID>) -> String {
        marks.contains(visit) || marks.done.contains(visit) ? "*" : range.contains(visit) ? "v" : " "
    }

    /// Whether a visit of the day is marked.
    func hasMarks(_ cell: CellKey) -> Bool {
        guard !marks.isEmpty || !marks.done.isEmpty, let stops = view.sheets[cell]?.stops else { return false }
        return stops.contains { marks.contains($0.visit) || marks.done.contains($0.visit) }
    }
}
