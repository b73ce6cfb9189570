import DeskModel
package import ServiceModel
import Storage

extension Reader {
    /// Which of a technician's days the moments from the day before `first` to the day after `last` belong to.
    func shiftDays(
        of technician: Technician, from first: Day, through last: Day, _ calendar: CompanyCalendar
    ) throws -> ShiftDays {
        let (from, through) = (first - ShiftDays.reach - 1, last + 1)
        return ShiftDays(
            technician, changes: try shiftChanges(from: from, through: through),
            absences: try absences(
                from: calendar.span(of: from).start, to: calendar.span(of: through + ShiftDays.reach).end),
            calendar: calendar)
    }
}

extension Reader {
    /// The day whose shift holds a visit that starts then; `nil` when none does.
    func shiftDay(
        of visit: Visit.ID, at start: Timestamp, _ technician: Technician, _ calendar: CompanyCalendar
    ) throws -> Day? {
        let date = calendar.day(of: start)
        let seconds = (try self.visit(visit)?.duration ?? 1) * 60
        let days = try shiftDays(of: technician, from: date, through: date, calendar)
        return TimeWindow(start: start, end: start + seconds).flatMap { days.shiftDay(of: $0) }
    }

    /// When a visit's day ends: its date, its technician's shifts with their overtime and the work itself.
    func shiftEnd(of placement: Placement, _ calendar: CompanyCalendar) throws -> Timestamp {
        let day = placement.lastDay
        let change = try shiftChanges(from: day, through: day).first {
            $0.technician == placement.leader
        }
        let shifts = try find(placement.leader)?.shifts(on: day, change: change, calendar: calendar) ?? []
        return ([calendar.span(of: day).end, placement.end] + shifts.map(\.hardEnd)).max()!
    }
}

extension ServiceDesk {
    /// The technician-day to which work that starts then belongs: the day whose shift holds it, else the date.
    package func day(of start: Timestamp, minutes: Int, technician: Technician.ID) throws -> Day {
        let date = company.calendar.day(of: start)
        let days = try shiftDays(of: technician, from: date, through: date)
        return TimeWindow(start: start, end: start + max(1, minutes) * 60).map { days.day(of: $0) } ?? date
    }

    /// Which of a technician's days the moments round these days belong to.
    package func shiftDays(of id: Technician.ID, from first: Day, through last: Day) throws -> ShiftDays {
        try store.read { reader in
            guard let technician = try reader.find(id) else {
                throw Refusal.desk(.notFound(.technician, key: id.description))
            }
            return try reader.shiftDays(of: technician, from: first, through: last, company.calendar)
        }
    }

    /// Today and the days after it, `count` in all; before them yesterday while a shift of its evening still goes on.
    package func openDays(_ count: Int) throws -> [Day] {
        let today = company.calendar.day(of: now)
        let days = (0..<max(1, count)).map { today + $0 }
        return try isUnderWay(today - 1) ? [today - 1] + days : days
    }

    /// Whether a shift of that day, overtime included, has not ended.
    private func isUnderWay(_ day: Day) throws -> Bool {
        try store.read { reader in
            let changes = Dictionary(
                try reader.shiftChanges(from: day, through: day).map { ($0.technician, $0) }
            ) { $1 }
            return try reader.all(Technician.self).contains { technician in
                technician.shifts(on: day, change: changes[technician.id], calendar: company.calendar)
                    .contains { $0.hardEnd > now }
            }
        }
    }
}
