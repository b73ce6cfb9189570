import DeskModel
import ServiceModel
import TermCanvas

/// Where the lines of a one-line order stand: the same for drawing and for the mouse. The box keeps its place and height
/// whatever is typed.
struct EntryLayout {
    enum Line {
        case row(EntryRow)
        /// An answer, its number within its question, and counted over all.
        case option(EntryOption, number: Int, index: Int)
    }

    let rect: Rect
    let inner: Rect
    let input: Rect
    /// Under the line the names of its parts; `nil` where is no room.
    let names: Rect?
    let list: Rect
    private(set) var lines: [(content: Line, rect: Rect)] = []
    /// Lines that have no room above and below.
    private(set) var above = 0
    private(set) var below = 0
    private(set) var feet: [(label: String, text: String, isWarning: Bool, rect: Rect)] = []
    /// Rows of rules between line, parts and feet.
    private(set) var rules: [Int] = []
    let legend: Rect?

    private static let tallest = 24
    private static let widest = 140

    init(_ entry: EntryState, _ state: ConsoleState, in body: Rect) {
        let isWide = body.columns >= 100 && body.rows >= 20
        let columns = min(body.columns, Self.widest)
        rect = Rect(
            column: body.column + (body.columns - columns) / 2, row: body.row, columns: columns,
            rows: min(body.rows, Self.tallest))
        inner = rect.inset()
        input = Rect(column: inner.column + 3, row: inner.row, columns: max(1, inner.columns - 4), rows: 1)
        names = isWide ? inner.line(1) : nil
        let head = isWide ? 2 : 1
        rules = [inner.row + head]
        let feet = Self.wrapped(state.entryFeet(entry), columns: inner.columns, low: body.rows < 20)
        // Who pays and who could go keep their two lines, so that nothing moves when they come.
        let footRows = body.rows >= 20 ? max(2, feet.count) : feet.count
        var bottom = inner.endRow
        legend = isWide ? inner.line(inner.rows - 1) : nil
        if isWide {
            bottom -= 2
            rules.append(bottom)
        }
        bottom -= footRows
        for (index, foot) in feet.enumerated() {
            let line = Rect(column: inner.column, row: bottom + index, columns: inner.columns, rows: 1)
            self.feet.append((foot.label, foot.text, foot.isWarning, line))
        }
        if isWide {
            bottom -= 1
            rules.append(bottom)
        }
        let top = inner.row + head + 1
        list = Rect(column: inner.column, row: top, columns: inner.columns, rows: max(0, bottom - top))
        place(entry)
    }

    private typealias Foot = (label: String, text: String, isWarning: Bool)

    /// What is longer than its line goes on in the next one, at most three lines in all; on a low screen a line each.
    private static func wrapped(_ feet: [Foot], columns: Int, low: Bool) -> [Foot] {
        guard !low else { return feet }
        var lines: [Foot] = []
        for (index, foot) in feet.enumerated() {
            let rows = rows(of: foot.text, columns: max(1, columns - valueColumn))
            let most = max(1, mostFeet - lines.count - (feet.count - 1 - index))
            lines += rows.prefix(most).enumerated().map { row, text -> Foot in
                let rest = row == most - 1 ? rows[row...].joined(separator: " ") : text
                return (label: row == 0 ? foot.label : "", text: rest, isWarning: foot.isWarning)
            }
        }
        return lines
    }

    /// Broken where three blanks part what belongs together, else between words.
    private static func rows(of text: String, columns: Int) -> [String] {
        var rows: [String] = []
        for piece in text.replacing("   ", with: "\n").split(separator: "\n").map(String.init) {
            if let last = rows.last, SafeText.width(last) + 3 + SafeText.width(piece) <= columns {
                rows[rows.count - 1] = last + "   " + piece
            } else {
                rows += SafeText.width(piece) <= columns ? [piece] : SafeText.wrapped(piece, to: columns)
            }
        }
        return rows
    }

    private static let mostFeet = 3
    /// Where a foot's text begins.
    static let valueColumn = 14

    private mutating func place(_ entry: EntryState) {
        var all: [Line] = []
        var (index, chosen) = (0, 0)
        for row in Self.shown(entry.rows, rows: list.rows) {
            all.append(.row(row))
            for (number, option) in row.options.enumerated() {
                if index == entry.cursor { chosen = all.count }
                all.append(.option(option, number: number + 1, index: index))
                index += 1
            }
        }
        let top = max(0, min(chosen - list.rows + 1, all.count - list.rows))
        lines = all.dropFirst(top).prefix(list.rows).enumerated().map { ($0.element, list.line($0.offset)) }
        above = top
        below = max(0, all.count - top - list.rows)
    }

    /// Where not everything has room, what was not said stands last; it is behind the mark of what is below.
    private static func shown(_ rows: [EntryRow], rows room: Int) -> [EntryRow] {
        let needed = rows.count + rows.reduce(0) { $0 + $1.options.count }
        return needed <= room ? rows : rows.filter { $0.sign != .unsaid } + rows.filter { $0.sign == .unsaid }
    }

    /// The answer at a point.
    func option(at point: Point) -> Int? {
        guard let line = lines.first(where: { $0.rect.contains(point) }), case .option(_, _, let index) = line.content
        else { return nil }
        return index
    }
}
