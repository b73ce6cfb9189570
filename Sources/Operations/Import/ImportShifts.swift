import DeskModel
import ServiceModel
import Storage

extension RowImport {
    /// Rows of one technician and day, or weekday, make that day's hours together; what the file does not name stays as
    /// it was.
    func writeShifts(_ rows: [ShiftRow]) throws {
        var changes: [CellKey: [ShiftHours]] = [:]
        var patterns: [Technician.ID: [Weekday: [ShiftHours]]] = [:]
        try each(rows, line: \.line) { row in
            let technician = try technician(row.technician)
            let hours = row.hours.map { [$0] } ?? []
            if let day = row.day {
                changes[CellKey(technician.id, day), default: []] += hours
            } else {
                for weekday in row.weekdays { patterns[technician.id, default: [:]][weekday, default: []] += hours }
            }
            return try stands(row, of: technician) ? .unchanged : update == nil ? .added : .changed
        }
        for (cell, hours) in changes.sorted(by: { ($0.key.technician, $0.key.day) < ($1.key.technician, $1.key.day) }) {
            let change = ShiftChange(
                technician: cell.technician, day: cell.day, hours: hours.sorted { $0.start < $1.start })
            let standing = try scope.read.shiftChanges(of: cell.technician).first { $0.day == cell.day }
            if standing == change { continue }
            try scope.transaction.update(change)
            scope.transaction.touch(cell.technician, cell.day)
        }
        for (id, week) in patterns.sorted(by: { $0.key < $1.key }) { try replace(week, of: try scope.technician(id)) }
    }

    /// Whether a row says what is so already; told of a file that updates alone.
    private func stands(_ row: ShiftRow, of technician: Technician) throws -> Bool {
        guard update != nil else { return false }
        func has(_ standing: [ShiftHours]) -> Bool { row.hours.map { standing.contains($0) } ?? standing.isEmpty }
        guard let day = row.day else { return row.weekdays.allSatisfy { has(technician.pattern[$0]) } }
        return try scope.read.shiftChanges(of: technician.id).first { $0.day == day }.map { has($0.hours) } ?? false
    }

    private func replace(_ week: [Weekday: [ShiftHours]], of technician: Technician) throws {
        var changed = technician
        changed.pattern = ShiftPattern(
            Dictionary(
                uniqueKeysWithValues: Weekday.allCases.map { weekday in
                    (weekday, week[weekday]?.sorted { $0.start < $1.start } ?? technician.pattern[weekday])
                }))
        if changed.pattern == technician.pattern { return }
        try scope.transaction.update(changed)
        // A pattern has no end; the days that anybody plans are told of it, with the night that may go on.
        let today = scope.calendar.day(of: scope.now)
        for day in (-1..<60).map({ today + $0 }) where week[day.weekday] != nil {
            scope.transaction.touch(technician.id, day)
        }
    }
}
