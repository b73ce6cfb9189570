/// One technician's working time on one day, as moments: the pattern or its change, without absences.
package struct WorkShift: Hashable, Sendable {
    package var technician: Technician.ID
    /// The day on which the shift starts; the board cell it belongs to.
    package var day: Day
    package var window: TimeWindow
    /// Where its break may lie; `nil` without one.
    package var lunch: Lunch?
    /// Minutes that may be worked beyond the end.
    package var overtime: Int

    /// A break that starts between two moments.
    package struct Lunch: Hashable, Sendable {
        package var earliest: Timestamp
        package var latest: Timestamp
        package var minutes: Int

        package init(earliest: Timestamp, latest: Timestamp, minutes: Int) {
            self.earliest = earliest
            self.latest = latest
            self.minutes = minutes
        }
    }
}

extension Technician {
    /// The shifts that start on `day`, in order of time. An absence shortens a shift or cuts it in two; what is left of
    /// less than a quarter of an hour is dropped. Overtime stays only with the piece that still reaches the shift's own
    /// end.
    package func shifts(
        on day: Day, change: ShiftChange? = nil, absences: [Absence] = [], calendar: CompanyCalendar
    ) -> [WorkShift] {
        guard isActive else { return [] }
        return (change?.hours ?? pattern[day.weekday]).flatMap { hours -> [WorkShift] in
            guard let whole = hours.window(on: day, calendar) else { return [] }
            let pieces = absences.reduce([whole]) { pieces, absence in
                pieces.flatMap { $0.subtracting(absence.window) }
            }
            return pieces.filter { $0.seconds >= 900 }.map { piece in
                WorkShift(
                    technician: id, day: day, window: piece,
                    lunch: hours.lunch(on: day, within: piece, calendar),
                    overtime: piece.end == whole.end ? hours.overtime : 0)
            }
        }
    }
}

extension ShiftHours {
    /// From start to end as moments; `nil` when the clock skips all of it.
    package func window(on day: Day, _ calendar: CompanyCalendar) -> TimeWindow? {
        TimeWindow(start: calendar.moment(day, start), end: calendar.moment(day, end))
    }

    /// The part of the break's window in which it fits entirely into what is left of the shift.
    func lunch(on day: Day, within piece: TimeWindow, _ calendar: CompanyCalendar) -> WorkShift.Lunch? {
        guard let lunch else { return nil }
        let earliest = max(calendar.moment(day, lunch.earliest), piece.start)
        let latest = min(calendar.moment(day, lunch.latest), piece.end - lunch.minutes * 60)
        guard earliest <= latest else { return nil }
        return WorkShift.Lunch(earliest: earliest, latest: latest, minutes: lunch.minutes)
    }
}

extension CompanyCalendar {
    /// Like `timestamp(of:_:)`, for times past 24:00 too: 26:00 is 02:00 of the next day.
    func moment(_ day: Day, _ time: TimeOfDay) -> Timestamp {
        timestamp(of: day + time.minutes / 1440, TimeOfDay(minutes: time.minutes % 1440)!)
    }
}
