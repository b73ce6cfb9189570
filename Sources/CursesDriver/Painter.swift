internal import CNcurses
import TermCanvas

/// Writes frames to ncurses' screen, only what has changed.
final class Painter {
    private let ink: Ink
    private let glyphs: GlyphSet
    private var shown: (frame: Frame, theme: Theme)?
    private var row: [cchar_t] = []

    init(ink: Ink, glyphs: GlyphSet) {
        self.ink = ink
        self.glyphs = glyphs
    }

    /// The next frame is written whole.
    func forget() {
        shown = nil
    }

    func draw(_ frame: Frame, _ theme: Theme) {
        let isFresh = shown?.theme != theme || shown?.frame.size != frame.size
        ink.take(theme)
        if isFresh { werase(nc_stdscr()) }
        let blank = Frame(size: Size(columns: 0, rows: 0))
        for change in frame.changes(since: isFresh ? blank : shown?.frame ?? blank) {
            write(change, of: frame)
        }
        shown = (frame, theme)
        place(frame.cursor)
        wrefresh(nc_stdscr())
    }

    private func place(_ cursor: Point?) {
        guard let cursor else {
            curs_set(0)
            return
        }
        wmove(nc_stdscr(), Int32(cursor.row), Int32(cursor.column))
        curs_set(1)
    }

    private func write(_ change: Frame.Change, of frame: Frame) {
        guard change.row < Int(nc_lines()) else { return }
        row.removeAll(keepingCapacity: true)
        for column in change.columns {
            append(frame[Point(column: column, row: change.row)], of: frame)
        }
        nc_put_cells(Int32(change.row), Int32(change.columns.lowerBound), row, Int32(row.count))
    }

    private func append(_ cell: Cell, of frame: Frame) {
        guard cell.columns > 0 else { return }
        let (attributes, pair) = ink.mixed(cell.style)
        guard let scalar = cell.scalar else {
            append(frame.character(of: cell), columns: cell.columns, attributes, pair)
            return
        }
        append(glyphs.shown(scalar), columns: cell.columns, marks: [], attributes, pair)
    }

    /// A character with marks; ASCII has none.
    private func append(_ text: String, columns: Int, _ attributes: UInt32, _ pair: Int32) {
        let scalars = Array(text.unicodeScalars)
        let marks = scalars.dropFirst().map(\.value).filter { glyphs == .unicode && nc_character_width($0) == 0 }
        append(glyphs.shown(scalars[0]), columns: columns, marks: marks, attributes, pair)
    }

    private func append(
        _ base: Unicode.Scalar, columns: Int, marks: [UInt32], _ attributes: UInt32, _ pair: Int32
    ) {
        // Where the C library counts another width, ncurses and the terminal would drift apart.
        let agrees = base.isASCII ? columns == 1 : Int(nc_character_width(base.value)) == columns
        guard agrees else {
            for _ in 0..<columns { row.append(nc_cell(0x3F, nil, 0, attributes, pair)) }
            return
        }
        row.append(nc_cell(base.value, marks, Int32(marks.count), attributes, pair))
    }
}
