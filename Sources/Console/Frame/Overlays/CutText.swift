import TermCanvas

/// A text that the screen cuts, and what stands before it there: whose it is.
package struct CutText: Hashable, Sendable {
    package let place: String
    package let text: String

    init(place: String = "", text: String) {
        (self.place, self.text) = (place, text)
    }

    init(_ cut: Cut, in frame: Frame) {
        text = SafeText.wrapped(cut.text, to: .max).joined(separator: "\n")
        place = Self.place(of: cut, in: frame)
    }

    /// What stands in the same pane on the same line left of it, whole; nothing of a frame's own line.
    private static func place(of cut: Cut, in frame: Frame) -> String {
        let line = Rect(column: 0, row: cut.mark.row, columns: cut.mark.column, rows: 1)
        let shown = frame.text(in: line)
        let inPane = shown.split(omittingEmptySubsequences: false) { "│┃".contains($0) }.last ?? ""
        guard !inPane.contains(where: { "─━┌┏└┗├┣".contains($0) }) else { return "" }
        // As much of the text as stands there is no place.
        let before = inPane.indices.first { cut.text.hasPrefix(inPane[$0...]) }.map { inPane[..<$0] } ?? inPane
        let begin = SafeText.width(shown) - SafeText.width(String(inPane))
        let others = frame.cuts.filter { other in
            other.mark.row == cut.mark.row && other.mark.column >= begin && other.mark.column < cut.mark.column
        }
        return others.reduce(words(String(before))) { whole($0, as: $1.text) }
    }

    /// The same with a text that is cut in it told to its end.
    private static func whole(_ place: String, as text: String) -> String {
        let text = words(text)
        for length in stride(from: min(text.count, place.count), to: 0, by: -1) {
            let shown = String(text.prefix(length)) + "…"
            if place.contains(shown) { return place.replacing(shown, with: text, maxReplacements: 1) }
        }
        return place
    }

    /// On one line, with one blank between two words.
    private static func words(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
