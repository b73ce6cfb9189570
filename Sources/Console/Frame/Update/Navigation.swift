import DeskModel
import ServiceModel
import TermCanvas

/// Moving the cursor of whatever has the focus.
extension ConsoleState {
    mutating func step(lines: Int, columns: Int) {
        if moving == nil, planReview != nil {
            stepReview(lines)
        } else {
            shown.step(lines: lines, columns: columns, &self)
        }
    }

    /// By as many lines as the pane shows.
    mutating func stepPage(_ pages: Int, half: Bool = false) {
        let isReview = moving == nil && planReview != nil
        let height = isReview ? size.rows - 10 : shown.pageHeight(self)
        step(lines: pages * max(1, half ? height / 2 : height - 1), columns: 0)
    }

    mutating func stepToEnd(_ direction: Int) { step(lines: direction * 1_000_000, columns: 0) }

    mutating func stepStop(_ lines: Int) {
        guard let stops = sheet?.stops, !stops.isEmpty else { return }
        let index = stops.firstIndex { $0.visit == peekedStop } ?? 0
        peek.cursor = stops[max(0, min(stops.count - 1, index + lines))].visit
    }

    /// The next pane in the order of Tab.
    mutating func stepFocus(_ direction: Int) {
        let panes = layout.panes
        let index = panes.firstIndex(of: focus) ?? 0
        focus = panes[(index + direction + panes.count) % panes.count]
    }
}
