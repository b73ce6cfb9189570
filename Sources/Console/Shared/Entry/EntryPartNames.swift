import DeskModel
import ServiceModel
import TermCanvas

/// The names of a line's parts, under their words: `└──customer───┘`.
struct EntryPartNames {
    struct Name {
        var text: String
        /// From the first cell of the line's room.
        var column: Int
    }

    private(set) var names: [Name] = []

    init(_ reading: EntryReading, _ line: TextLine, columns: Int, _ language: Language) {
        let window = LineWindow(line, columns: columns)
        // Cells of the shown letters, from the first that shows.
        var starts: [Int: Int] = [:]
        var column = window.goesOnBefore ? 1 : 0
        for index in window.letters.indices {
            starts[index] = column
            column += window.letters[index].columns
        }
        starts[window.letters.endIndex] = column
        let spans = Self.spans(reading).compactMap { span -> (field: EntryField, cells: Range<Int>)? in
            let shown = span.range.clamped(to: window.letters.startIndex..<window.letters.endIndex)
            guard !shown.isEmpty, let first = starts[shown.lowerBound], let last = starts[shown.upperBound] else {
                return nil
            }
            return (span.field, first..<last)
        }
        var free = 0
        for (index, span) in spans.enumerated() {
            let next = index + 1 < spans.count ? spans[index + 1].cells.lowerBound : columns
            guard span.cells.lowerBound >= free else { continue }
            let text = Self.name(span.field.label(language), span.cells.count, upTo: next - span.cells.lowerBound)
            names.append(Name(text: text, column: span.cells.lowerBound))
            free = span.cells.lowerBound + SafeText.width(text)
        }
    }

    /// Pieces of one part that touch are one.
    private static func spans(_ reading: EntryReading) -> [(field: EntryField, range: Range<Int>)] {
        let doubts = reading.doubts.flatMap { doubt in doubt.ranges.map { (field: doubt.field, range: $0) } }
        let pieces = reading.pieces.compactMap { piece in piece.range.map { (field: piece.field, range: $0) } }
        var spans: [(field: EntryField, range: Range<Int>)] = []
        for span in (pieces + doubts).sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            if let last = spans.last, span.range.lowerBound < last.range.upperBound { continue }
            spans.append(span)
        }
        return spans
    }

    /// With brackets as wide as the words, if the name fits between them; else the name alone as far as there is room.
    private static func name(_ label: String, _ columns: Int, upTo room: Int) -> String {
        let width = SafeText.width(label)
        if columns >= width + 2 {
            let rest = columns - 2 - width
            return "└" + String(repeating: "─", count: rest / 2) + label
                + String(repeating: "─", count: rest - rest / 2) + "┘"
        }
        if width < room || width <= columns { return label }
        return columns < 2 ? "│" : "└" + String(repeating: "─", count: columns - 2) + "┘"
    }
}
