import DeskModel
import ServiceModel
import Storage

/// Reads what was measured of technicians' days.
struct TimeReading {
    let reader: Reader
    let calendar: CompanyCalendar
    let now: Timestamp

    /// What is told of one technician's days, by the day of the visit or of the shift, without breaks and gaps.
    func told(of technician: Technician, from first: Day, through last: Day) throws -> [Day: ToldDay] {
        let days = try reader.shiftDays(of: technician, from: first, through: last, calendar)
        var told: [Day: ToldDay] = [:]
        for number in first.number...last.number {
            let day = Day(number: number)
            let visits = try reader.boardVisits(on: CellKey(technician.id, day), and: Visit.ID(0)).narrowed(to: day)
            told[day] = ToldDay(
                visits: try visits.map { visit in
                    let events = try reader.events(of: visit.visit.id)
                    let all = VisitStretches(events, now: now).stretches
                    guard let whole = visit.whole else { return (visit, events, all) }
                    return (
                        visit, events,
                        all.flatMap { $0.pieces(of: whole, calendar) }.filter { $0.day == day }.map(\.stretch)
                    )
                }, now: now)
        }
        let span = (calendar.span(of: first).start, calendar.span(of: last + ShiftDays.reach).end)
        for entry in try reader.timeEntries(of: technician.id, from: span.0, to: span.1) {
            let day = days.day(of: entry.window)
            guard told[day] != nil else { continue }
            let origin = try reader.history(of: entry).last ?? entry
            told[day]?.stretches.append(entry.stretch(origin: origin))
        }
        return told
    }
}
