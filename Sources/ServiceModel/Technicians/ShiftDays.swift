/// Which of a technician's days a moment belongs to. A shift belongs to the day on which it starts, so that 01:00 may be
/// work of the evening before. Every place that turns a moment into a technician's day asks here.
package struct ShiftDays: Sendable {
    private let technician: Technician
    private let changes: [Day: ShiftChange]
    private let absences: [Absence]
    private let calendar: CompanyCalendar

    /// Changes and absences are the technician's own; those near the moments that will be asked for are enough.
    package init(
        _ technician: Technician, changes: [ShiftChange] = [], absences: [Absence] = [], calendar: CompanyCalendar
    ) {
        self.technician = technician
        self.changes = Dictionary(
            changes.filter { $0.technician == technician.id }.map { ($0.day, $0) }
        ) { $1 }
        self.absences = absences.filter { $0.technician == technician.id }
        self.calendar = calendar
    }

    /// The dates before a moment on which a shift that holds it can start: one of 24 hours from late in the evening and
    /// twelve hours of overtime reach into the second day.
    package static let reach = 2

    /// The day whose shift holds the whole stay, or at least its start; overtime counts where no regular hours do. Where
    /// two shifts overlap it is the later one, and what an absence leaves comes before what it takes. `nil` when no
    /// shift holds the start.
    package func shiftDay(of stay: TimeWindow) -> Day? {
        let date = calendar.day(of: stay.start)
        let days = (0...Self.reach).map { date - $0 }
        for absences in absences.isEmpty ? [[]] : [absences, []] {
            let pieces = days.flatMap { day in
                technician.shifts(on: day, change: changes[day], absences: absences, calendar: calendar)
            }
            for holds in Self.ways {
                if let piece = pieces.first(where: { holds($0, stay) }) { return piece.day }
            }
        }
        return nil
    }

    /// The same; where no shift holds the start it is the date on the wall.
    package func day(of stay: TimeWindow) -> Day { shiftDay(of: stay) ?? calendar.day(of: stay.start) }

    /// From where the shifts of the days before end, midnight at the earliest, to where those of `day` end, the next
    /// midnight at the earliest: the technician's day as people mean it.
    package func span(of day: Day) -> TimeWindow {
        let date = calendar.span(of: day)
        let before = (1...Self.reach).flatMap { whole(day - $0) }.map(\.end)
        let end = (whole(day).map(\.end) + [date.end]).max()!
        return TimeWindow(start: (before + [date.start]).max()!, end: end) ?? date
    }

    /// The shifts of a day as if nobody were absent.
    private func whole(_ day: Day) -> [TimeWindow] {
        technician.shifts(on: day, change: changes[day], calendar: calendar).map(\.window)
    }

    /// Of the moments that a time on the wall means, the one that belongs to `day`: its own date's before the next
    /// one's. `nil` when neither does.
    package func moment(of candidates: [Timestamp], on day: Day, seconds: Int) -> Timestamp? {
        candidates.first { start in
            TimeWindow(start: start, end: start + max(1, seconds)).map(shiftDay) == day
        }
    }

    /// How a shift holds a stay, the best first.
    private static let ways: [@Sendable (WorkShift, TimeWindow) -> Bool] = [
        { $0.window.start <= $1.start && $1.end <= $0.window.end },
        { $0.window.start <= $1.start && $1.end <= $0.hardEnd },
        { $0.window.contains($1.start) },
        { $0.window.start <= $1.start && $1.start < $0.hardEnd },
    ]
}

extension WorkShift {
    /// The end that no work may pass, overtime included.
    package var hardEnd: Timestamp { window.end + overtime * 60 }
}
