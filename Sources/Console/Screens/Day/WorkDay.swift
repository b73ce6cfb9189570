import DeskModel
import ServiceModel

/// Days as those who work them mean them: a shift past midnight belongs to its evening.
extension ConsoleState {
    /// From the midnight of the day under the cursor to the next one, and on to where its nights end.
    var dayExtent: TimeWindow {
        let date = view.calendar.span(of: board.cursor.day)
        let ends = dayRows.flatMap { row -> [Timestamp] in
            guard case .technician(let technician) = row,
                let sheet = view.sheets[CellKey(technician.id, board.cursor.day)]
            else { return [] }
            return [sheet.shifts.last?.end, sheet.home].compactMap { $0 }
        }
        return TimeWindow(start: date.start, end: max(date.end, ends.max() ?? date.end)) ?? date
    }

    /// Nobody can be put there any more: its date is over, and no shift of it goes on past midnight.
    func isOver(_ cell: CellKey) -> Bool {
        if cell.day >= today { return false }
        return (view.sheets[cell]?.shifts.last?.end).map { $0 <= now } ?? true
    }

    /// Today, or yesterday while anybody's shift of it goes on.
    var firstOpenDay: Day {
        let yesterday = today - 1
        // A day that is not in memory is over.
        guard view.days.contains(yesterday) else { return today }
        let goesOn = view.technicians.contains { !isOver(CellKey($0.id, yesterday)) }
        return goesOn ? yesterday : today
    }

    /// The day on which the technician under the cursor works now: last evening's shift, while it goes on.
    mutating func goToNight() {
        guard let cell, cell.day == today, !isOver(CellKey(cell.technician, today - 1)) else { return }
        board.cursor.day = today - 1
        board.firstDay = min(board.firstDay, today - 1)
    }
}
