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
        let running = try reader.visitUnderWay(of: technician.id).flatMap { try reader.boardVisit($0) }
        for number in first.number...last.number {
            let day = Day(number: number)
            let visits = try
                (reader.boardVisits(on: CellKey(technician.id, day), and: Visit.ID(0)) + goingOn(running, day))
                .narrowed(to: day)
            told[day] = ToldDay(
                visits: try visits.map { visit in
                    let events = try reader.events(of: visit.visit.id)
                    let all = VisitStretches(events, now: now).stretches
                    guard let whole = visit.whole else { return (visit, events, all) }
                    return (
                        visit, events,
                        try reader.pieces(of: all, whole, calendar).filter { $0.day == day }.map(\.stretch)
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

    /// Work over several days that goes on beyond those that were planned, on such a day.
    private func goingOn(_ running: BoardVisit?, _ day: Day) throws -> [BoardVisit] {
        guard var running, let placement = running.visit.placement, placement.isSplit, placement.lastDay < day,
            day <= calendar.day(of: now)
        else { return [] }
        let stretches = VisitStretches(try reader.events(of: running.visit.id), now: now).stretches
        let longer = try reader.going(placement, on: stretches.filter(\.isOnSite).map(\.window), calendar)
        running.visit.placement = longer
        return longer.days.contains(day) ? [running] : []
    }
}
