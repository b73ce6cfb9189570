import ServiceModel
import TermCanvas

/// Rows for people or for scripts: aligned columns on a terminal, TSV with the JSON keys as header otherwise.
struct TextTable {
    struct Column {
        /// The header scripts see.
        var key: String
        var title: String
        var isNumber = false
        /// May be cut when the terminal is too narrow.
        var mayShrink = false

        init(_ key: String, _ title: String, isNumber: Bool = false, mayShrink: Bool = false) {
            self.key = key
            self.title = title
            self.isNumber = isNumber
            self.mayShrink = mayShrink
        }
    }

    var columns: [Column]
    var rows: [[String]] = []

    init(_ columns: [Column], rows: [[String]] = []) {
        self.columns = columns
        self.rows = rows
    }

    /// Tab-separated lines; a tab or line feed inside a cell is shown as a sign.
    func tabSeparated() -> [String] {
        ([columns.map(\.key)] + rows).map { $0.map(SafeText.line).joined(separator: "\t") }
    }

    /// Lines of at most `width` cells where that is possible; the first is the header.
    func aligned(width: Int) -> [String] {
        let cells = ([columns.map(\.title)] + rows).map { $0.map(SafeText.line) }
        let widths = widths(of: cells, fitting: width)
        return cells.map { row in
            let fields = zip(columns, row).enumerated().map { index, field in
                SafeText.fitted(field.1, to: widths[index], field.0.isNumber ? .right : .left)
            }
            var line = fields.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    private func widths(of cells: [[String]], fitting width: Int) -> [Int] {
        var widths = columns.indices.map { column in cells.map { SafeText.width($0[column]) }.max() ?? 0 }
        let least = 8
        var excess = widths.reduce(0, +) + 2 * (columns.count - 1) - width
        while excess > 0 {
            let candidates = columns.indices.filter { columns[$0].mayShrink && widths[$0] > least }
            guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
            widths[widest] -= 1
            excess -= 1
        }
        return widths
    }
}
