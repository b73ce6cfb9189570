import TermCanvas

/// The cells of one line of a day, before they are drawn: what lies over something else is put later.
struct StripCells {
    private(set) var cells: [(scalar: Character, role: Role)]

    init(_ columns: Int) {
        cells = Array(repeating: (" ", .text), count: max(0, columns))
    }

    var count: Int { cells.count }

    mutating func put(_ scalar: Character, at column: Int, _ role: Role) {
        if cells.indices.contains(column) { cells[column] = (scalar, role) }
    }

    mutating func put(_ text: String, at column: Int, _ role: Role) {
        for (offset, character) in text.enumerated() { put(character, at: column + offset, role) }
    }

    mutating func fill(_ from: Int, _ to: Int, _ scalar: Character, _ role: Role) {
        for column in max(0, from)..<max(0, from, min(to, cells.count)) { put(scalar, at: column, role) }
    }

    /// Brackets round a centred label; in too little room the label wins.
    mutating func bracket(
        _ from: Int, _ end: Int, _ brackets: (Character, Character), label: String, _ role: Role
    ) {
        let to = max(from + 1, end)
        fill(from, to, " ", role)
        let width = to - from
        if width >= 2 { put(brackets.0, at: from, role) }
        if width >= 3 { put(brackets.1, at: to - 1, role) }
        let inside = width >= 3 ? width - 2 : max(1, width - 1)
        let shown = label.count <= inside ? label : String(label.suffix(inside))
        put(shown, at: from + (width >= 2 ? 1 : 0) + (inside - shown.count) / 2, role)
    }

    /// Draws them into a line; returns the column behind them.
    @discardableResult
    func draw(on frame: inout Frame, at point: Point, in clip: Rect) -> Int {
        var column = point.column
        var run = ""
        var role = cells.first?.role ?? .text
        for cell in cells {
            if cell.role != role {
                column = frame.paint(run, at: Point(column: column, row: point.row), style: Style(role), in: clip)
                (run, role) = ("", cell.role)
            }
            run.append(cell.scalar)
        }
        return frame.paint(run, at: Point(column: column, row: point.row), style: Style(role), in: clip)
    }
}
