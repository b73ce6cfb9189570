import DeskModel
import ServiceModel
import TermCanvas

/// Hours as columns by the time that really passes: on the day of 25 hours an hour shows twice. What lies beyond either
/// edge has a column there too, outside of what is drawn.
struct Timeline: Hashable {
    /// The day's midnight.
    let midnight: Timestamp
    /// Hours past midnight at the left edge.
    let firstHour: Int
    let perHour: Int
    let columns: Int

    var start: Timestamp { midnight + firstHour * 3600 }
    /// Hours that show, the last perhaps cut.
    var hours: Int { max(1, (columns + perHour - 1) / perHour) }

    func column(_ moment: Timestamp) -> Int {
        let halves = moment.since(start) * perHour + 1800
        return halves >= 0 ? halves / 3600 : -((3599 - halves) / 3600)
    }

    /// The moment at which a column begins.
    func moment(at column: Int) -> Timestamp { start + column * 3600 / perHour }

    func shows(_ moment: Timestamp) -> Bool { (0..<columns).contains(column(moment)) }
}

extension ConsoleState {
    static let quarter = 900

    /// The hours that show: the working day of those on the screen where nothing else was chosen.
    var timeline: Timeline {
        let columns = dayLayout.strip.columns
        let midnight = view.calendar.span(of: board.cursor.day).start
        let span = workingHours
        let perHour = dayScreen.perHour ?? fitting(span.count, in: columns)
        return Timeline(
            midnight: midnight, firstHour: dayScreen.firstHour ?? span.lowerBound, perHour: perHour, columns: columns)
    }

    private func fitting(_ hours: Int, in columns: Int) -> Int {
        // One night shift must not make everybody's day small.
        let least = columns >= 96 ? 8 : 4
        return DayState.zooms.last { $0 >= least && $0 <= 16 && hours * $0 <= columns } ?? least
    }

    /// From the first shift or departure to the last end or return, in whole hours past midnight; and to now, when work
    /// is about to begin or has just ended.
    var workingHours: Range<Int> {
        let midnight = view.calendar.span(of: board.cursor.day).start
        var first = Int.max
        var last = Int.min
        for row in dayRows {
            guard case .technician(let technician) = row,
                let sheet = view.sheets[CellKey(technician.id, board.cursor.day)]
            else { continue }
            for moment in [sheet.shifts.first?.start, sheet.leaves].compactMap({ $0 }) {
                first = min(first, moment.since(midnight))
            }
            for moment in [sheet.shifts.last?.end, sheet.home].compactMap({ $0 }) {
                last = max(last, moment.since(midnight))
            }
        }
        guard first < last else { return 7..<18 }
        let sinceMidnight = now.since(midnight)
        if (first - 7200..<first).contains(sinceMidnight) { first = sinceMidnight }
        if (last..<last + 7200).contains(sinceMidnight) { last = sinceMidnight }
        let from = max(0, first / 3600)
        return from..<max(from + 1, min(72, (last + 3599) / 3600 + 1))
    }

    /// Brings the cursor's row and hour onto the screen.
    mutating func revealDay() {
        leaveRegionRow()
        // The chosen visit may be gone, or the day another one.
        if !(sheet?.stops.contains { $0.visit == peek.cursor } ?? true) { choosePointed() }
        let rows = dayRows
        let height = max(1, dayLayout.rows.rows)
        let index = rows.firstIndex { $0.identity == board.cursor.row } ?? 0
        if index < dayScreen.top { dayScreen.top = index }
        if index >= dayScreen.top + height { dayScreen.top = index - height + 1 }
        dayScreen.top = max(0, min(dayScreen.top, rows.count - height))
        let line = timeline
        let cursor = line.column(dayCursor)
        guard !(0..<max(1, line.columns)).contains(cursor) else { return }
        let hour = max(0, dayCursor.since(line.midnight) / 3600)
        let visible = max(1, line.columns / line.perHour)
        dayScreen.firstHour = cursor < 0 ? hour : max(0, hour - visible + 1)
    }

    /// One region shows people only: the cursor goes from the region's name to its first technician.
    private mutating func leaveRegionRow() {
        guard !dayScreen.showsAll, case .region(let region) = board.cursor.row else { return }
        if board.folded.contains(region) { board.fold(region, in: view) }
        if let first = dayRows.first { board.cursor.row = first.identity }
    }
}
