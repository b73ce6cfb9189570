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
        let feet = state.entryFeet(entry)
        // Who pays and who could go keep their two lines, so that nothing moves when they come.
        let footRows = body.rows >= 20 ? 2 : feet.count
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

    /// Where not everything has room, what was not said goes first.
    private static func shown(_ rows: [EntryRow], rows room: Int) -> [EntryRow] {
        let needed = rows.count + rows.reduce(0) { $0 + $1.options.count }
        return needed <= room ? rows : rows.filter { $0.sign != .unsaid }
    }

    /// The answer at a point.
    func option(at point: Point) -> Int? {
        guard let line = lines.first(where: { $0.rect.contains(point) }), case .option(_, _, let index) = line.content
        else { return nil }
        return index
    }
}
