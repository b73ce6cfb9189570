/// A screen in memory: a flat array of cells, row by row, and where the cursor stands.
///
/// Whatever is put outside of the frame or of the given clip is cut off, text with a mark at the cut; what could harm a terminal never gets in (see
/// `SafeText`).
package struct Frame: Sendable {
    package let size: Size
    /// Where the terminal's own cursor stands: on the element under Dyspo's cursor, so that screen readers follow it.
    /// `nil` hides it.
    package var cursor: Point?
    /// The texts that had no room, in the order in which they were put; those that were drawn over are not among them.
    package internal(set) var cuts: [Cut] = []
    private(set) var cells: [Cell]
    /// Characters with combining marks, by index; rare.
    private var clusters: [String] = []

    package init(size: Size) {
        self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
        cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
    }

    package var bounds: Rect { Rect(size) }

    /// The cell at a point inside the frame.
    package subscript(point: Point) -> Cell {
        precondition(bounds.contains(point), "a point of the frame")
        return cells[index(point)]
    }

    /// The style at a point; outside of the frame, plain text.
    package func style(at point: Point) -> Style {
        bounds.contains(point) ? cells[index(point)].style : .text
    }

    /// The character a cell shows, with its marks; empty for the trailing half of a wide one.
    package func character(of cell: Cell) -> String {
        if cell.columns == 0 { return "" }
        if let scalar = cell.scalar { return String(Character(scalar)) }
        return clusters[Int(cell.code & ~Cell.clusterBit)]
    }

    /// Makes every cell of the rectangle show that character in that style.
    package mutating func fill(_ rect: Rect, with character: Unicode.Scalar = " ", style: Style = .text) {
        let area = rect.intersection(bounds)
        guard !area.isEmpty else { return }
        forgetCuts(in: area)
        let cell = Cell(code: CharacterClass(character) == .narrow ? character.value : 0x20, style: style, columns: 1)
        for row in area.row..<area.endRow {
            separateWide(at: Point(column: area.column, row: row), columns: area.columns)
            let start = row * size.columns + area.column
            for index in start..<(start + area.columns) { cells[index] = cell }
        }
    }

    /// Changes the style of every cell of the rectangle and leaves the characters.
    package mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
        let area = rect.intersection(bounds)
        guard !area.isEmpty else { return }
        for row in area.row..<area.endRow {
            for index in (row * size.columns + area.column)..<(row * size.columns + area.endColumn) {
                cells[index].style = change(cells[index].style)
            }
        }
    }

    /// Lays a role, such as `.cursor`, over the rectangle.
    package mutating func overlay(_ rect: Rect, _ role: Role) {
        restyle(rect) { $0.under(role) }
    }

    @inline(__always)
    mutating func set(_ cell: Cell, at index: Int) { cells[index] = cell }

    @inline(__always)
    func index(_ point: Point) -> Int { point.row * size.columns + point.column }

    /// Writes one glyph that is known to fit in the frame.
    @inline(__always)
    mutating func write(_ glyph: Glyph, at point: Point, style: Style) {
        separateWide(at: point, columns: glyph.columns)
        let start = index(point)
        let code = glyph.marks.isEmpty ? glyph.base.value : clusterCode(glyph)
        cells[start] = Cell(code: code, style: style, columns: glyph.columns)
        if glyph.columns == 2 { cells[start + 1] = Cell(code: 0x20, style: style, columns: 0) }
    }

    /// Turns halves of wide characters that would be left at the edges of a stretch about to be overwritten into
    /// spaces.
    @inline(__always)
    mutating func separateWide(at point: Point, columns: Int) {
        let start = index(point)
        if cells[start].columns == 0, point.column > 0 {
            cells[start - 1] = Cell(code: 0x20, style: cells[start - 1].style, columns: 1)
            cells[start] = Cell(code: 0x20, style: cells[start].style, columns: 1)
        }
        let end = start + columns
        if point.column + columns < size.columns, cells[end].columns == 0 {
            cells[end] = Cell(code: 0x20, style: cells[end].style, columns: 1)
        }
    }

    private mutating func clusterCode(_ glyph: Glyph) -> UInt32 {
        var text = String.UnicodeScalarView()
        text.append(glyph)
        let string = String(text)
        if let known = clusters.firstIndex(where: { $0.unicodeScalars.elementsEqual(text) }) {
            return Cell.clusterBit | UInt32(known)
        }
        clusters.append(string)
        return Cell.clusterBit | UInt32(clusters.count - 1)
    }
}

extension Frame: Equatable {
    /// Frames are equal when they show the same.
    package static func == (left: Frame, right: Frame) -> Bool {
        left.size == right.size && left.cursor == right.cursor && left.changes(since: right).isEmpty
    }
}
