import TermCanvas

/// A text that the screen cuts, and what stands before it there: whose it is.
package struct CutText: Hashable, Sendable {
    package let place: String
    package let text: String

    /// The longest that a place is told with.
    private static let placeRoom = 40

    init(place: String = "", text: String) {
        (self.place, self.text) = (place, text)
    }

    init(_ cut: Cut, in frame: Frame) {
        text = SafeText.wrapped(cut.text, to: .max).joined(separator: "\n")
        place = Self.place(of: cut, in: frame)
    }

    /// What stands in the same pane on the same line left of it; nothing of a frame's own line.
    private static func place(of cut: Cut, in frame: Frame) -> String {
        let line = Rect(column: 0, row: cut.mark.row, columns: cut.mark.column, rows: 1)
        let inPane = frame.text(in: line).split(omittingEmptySubsequences: false) { "│┃".contains($0) }.last ?? ""
        guard !inPane.contains(where: { "─━┌┏└┗├┣".contains($0) }) else { return "" }
        // As much of the text as stands there is no place.
        let before = inPane.indices.first { cut.text.hasPrefix(inPane[$0...]) }.map { inPane[..<$0] } ?? inPane
        let words = before.split(separator: " ").joined(separator: " ")
        return SafeText.truncated(words, to: placeRoom)
    }
}
