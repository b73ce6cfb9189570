import TermCanvas

/// The lines of the day's pane that list stops: under the hours and the strip, the chosen stop among them.
struct PeekLines {
    let rect: Rect
    /// The index of the stop on the first line.
    let first: Int

    init(_ pane: Rect, stops: Int, chosen: Int, isFocused: Bool) {
        rect = pane.inset().split(rows: 2).bottom
        first = max(0, min(isFocused ? chosen - rect.rows / 2 : 0, stops - rect.rows))
    }
}
