package import DeskModel
package import ServiceModel

/// Hours of a technician: on one day, replacing the weekly pattern, or on weekdays, being the pattern.
package struct ImportedShift: ImportRow, Hashable {
    package enum When: Hashable, Sendable {
        case day(Day)
        case weekly([Weekday])
    }

    package static let kind = ImportKind.shifts
    package static let columns: [ImportColumn] = [
        .technician, .day, .weekdays, .start, .end, .lunchFrom, .lunchTo, .lunchMinutes, .overtime,
    ]
    package static let requiredColumns: [ImportColumn] = [.technician, .start, .end]

    package let line: Int
    package let technician: String
    package let when: When
    /// `nil` for a day off.
    package let hours: ShiftHours?

    package var keys: [(column: ImportColumn, value: String)] {
        let start = hours.map { String($0.start.minutes) } ?? "off"
        return switch when {
        case .day(let day): [(.technician, "\(technician), \(day.iso), \(start)")]
        case .weekly(let days): days.map { (.technician, "\(technician), \($0.rawValue), \(start)") }
        }
    }

    package init?(reading record: inout RecordReading) {
        line = record.line
        technician = record.reference(.technician, to: .technician) ?? ""
        let day = record.day(.day)
        let weekdays = record.weekdays(.weekdays)
        hours = record.hours()
        guard record.problems.isEmpty else { return nil }
        switch (day, weekdays) {
        case (let day?, nil): when = .day(day)
        case (nil, let weekdays?): when = .weekly(weekdays)
        case (nil, nil):
            record.note(.required, in: .day)
            return nil
        case (_?, _?):
            record.note(.duplicate(record.names(.day, .weekdays)), in: .weekdays)
            return nil
        }
        if case .day(let day) = when, let hours { record.noteSkippedTimes(of: hours, on: day) }
        if !record.problems.isEmpty { return nil }
    }
}

extension RecordReading {
    /// A shift may not begin or end at a time the clock leaves out that night.
    fileprivate mutating func noteSkippedTimes(of hours: ShiftHours, on day: Day) {
        for (column, time) in [(ImportColumn.start, hours.start), (.end, hours.end)] {
            guard let clock = TimeOfDay(minutes: time.minutes % 1440) else { continue }
            if case .skipped = reader.calendar.reading(of: day + time.minutes / 1440, clock) {
                note(.skippedByTheClock("\(day.iso) \(clock)"), in: column)
            }
        }
    }
}
