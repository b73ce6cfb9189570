import DeskModel
import ServiceModel
import TermCanvas

/// How many of some technicians are on shift, and how many of them have nothing to do, column by column.
struct DayCapacity {
    private(set) var present: [Int]
    private(set) var busy: [Int]

    init(_ sheets: [DaySheet], _ line: Timeline) {
        present = Array(repeating: 0, count: line.columns)
        busy = present
        var isBusy = Array(repeating: false, count: line.columns)
        for sheet in sheets where !sheet.shifts.isEmpty {
            for index in isBusy.indices { isBusy[index] = false }
            for window in sheet.busy {
                for column in Self.columns(window, line) { isBusy[column] = true }
            }
            for shift in sheet.shifts {
                for column in Self.columns(shift, line) {
                    present[column] += 1
                    if isBusy[column] { busy[column] += 1 }
                }
            }
        }
    }

    private static func columns(_ window: TimeWindow, _ line: Timeline) -> Range<Int> {
        let from = max(0, line.column(window.start))
        return from..<max(from, min(line.columns, line.column(window.end)))
    }

    func free(at column: Int) -> Int { present.indices.contains(column) ? present[column] - busy[column] : 0 }

    /// A bar for the share that is free; `-` when all are busy, nothing when nobody is there.
    func glyph(at column: Int) -> Character {
        guard present[column] > 0 else { return " " }
        let free = free(at: column)
        guard free > 0 else { return "-" }
        return BoardCell.bars[max(0, (free * 8 + present[column] - 1) / present[column] - 1)]
    }
}

extension DayCapacity {
    func bars(_ role: Role) -> StripCells {
        var cells = StripCells(present.count)
        for column in present.indices { cells.put(glyph(at: column), at: column, role) }
        return cells
    }
}

extension DaySheet {
    /// Drives, visits and the break.
    fileprivate var busy: [TimeWindow] {
        let visits = stops.map { TimeWindow(start: min($0.departs, $0.start), end: $0.end) }
        let wayHome = stops.last.flatMap { last in home.flatMap { TimeWindow(start: last.end, end: $0) } }
        return (visits + [wayHome, lunch]).compactMap { $0 }
    }
}
