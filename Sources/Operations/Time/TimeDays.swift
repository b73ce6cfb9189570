import DeskModel
import Geography
import ServiceModel
import Storage

/// Lays out technicians' days, planned against measured.
struct TimeDays {
    let reading: TimeReading
    let travel: Travel
    private let rules: HourRules

    init(_ reader: Reader, _ calendar: CompanyCalendar, _ travel: Travel, now: Timestamp) throws {
        reading = TimeReading(reader: reader, calendar: calendar, now: now)
        self.travel = travel
        rules = HourRules(calendar, try reader.workCalendar())
    }

    /// The days of one technician, in order of time.
    func days(of technician: Technician, from first: Day, through last: Day) throws -> [TimeDay] {
        let told = try reading.told(of: technician, from: first, through: last)
        let span = TimeWindow(
            start: reading.calendar.span(of: first).start,
            end: reading.calendar.span(of: last + ShiftDays.reach).end)
        let absences = try reading.reader.absences(of: technician.id, after: span?.start ?? reading.now)
        let changes = try reading.reader.shiftChanges(from: first, through: last).filter {
            $0.technician == technician.id
        }
        return told.keys.sorted().compactMap { day in
            told[day].map { told in
                let shifts = technician.shifts(
                    on: day, change: changes.first { $0.day == day }, absences: absences, calendar: reading.calendar)
                let whole = technician.shifts(
                    on: day, change: changes.first { $0.day == day }, calendar: reading.calendar)
                return self.day(
                    day, technician, told, shifts, isAbsent: whole.map(\.window) != shifts.map(\.window))
            }
        }
    }

    private func day(
        _ day: Day, _ technician: Technician, _ told: ToldDay, _ shifts: [WorkShift], isAbsent: Bool
    ) -> TimeDay {
        let sheet = TimeSheet(day, shifts: shifts, told: told.stretches, now: reading.now)
        let planned = self.planned(told.visits, technician)
        return TimeDay(
            technician: technician.id, name: technician.name, sheet: sheet,
            lines: lines(sheet, told.visits.map(\.board), planned, shifts), planned: planned.map(\.stretch),
            paid: sheet.paid(rules),
            visits: Set(told.stretches.filter(\.isFact).compactMap(\.visit)).count,
            calls: told.visits.map(\.board).map {
                TimeVisit(visit: $0.visit.id, order: $0.visit.order, number: $0.number)
            }, isAbsent: isAbsent)
    }

    /// A part of the plan, and whose it is; `nil` is the way home.
    private struct Planned {
        var stretch: PlannedStretch
        var visit: Visit.ID?
    }

    /// The day as it was planned before anybody arrived: visits in the order of their planned starts, with the drives
    /// between them as travel times are known now.
    private func planned(_ visits: [(board: BoardVisit, events: [VisitEvent])], _ technician: Technician) -> [Planned] {
        let work = visits.compactMap { board, events -> (board: BoardVisit, window: TimeWindow)? in
            self.plannedTime(board, events).map { (board, $0) }
        }.sorted { ($0.window.start, $0.board.visit.id) < ($1.window.start, $1.board.visit.id) }
        let home = travel.stand(TravelPlace(technician.home))
        let factor = travel.factor(of: technician.id)
        var here = home
        var planned: [Planned] = []
        func drive(to there: Travel.Stand, isHome: Bool) -> Int {
            let leg = travel.leg(from: here, to: there, factor: factor)
            here = there
            return travel.drive(seconds: leg.seconds, isHome: isHome) / 60 * 60
        }
        for (board, window) in work {
            let seconds = drive(to: board.travelPlace.map(travel.stand) ?? here, isHome: false)
            if let way = TimeWindow(start: window.start - seconds, end: window.start) {
                planned.append(
                    Planned(
                        stretch: PlannedStretch(kind: .travel, window: way, number: board.number),
                        visit: board.visit.id))
            }
            planned.append(
                Planned(
                    stretch: PlannedStretch(kind: .work, window: window, number: board.number), visit: board.visit.id))
        }
        if let last = work.last?.window.end,
            let way = TimeWindow(start: last, end: last + drive(to: home, isHome: true))
        {
            planned.append(Planned(stretch: PlannedStretch(kind: .home, window: way)))
        }
        return planned
    }

    /// When a visit was planned; of work over several days what was planned of it for this one.
    private func plannedTime(_ board: BoardVisit, _ events: [VisitEvent]) -> TimeWindow? {
        let told = VisitCourse.planned(in: events.effective)
        guard let part = board.visit.placement else { return told }
        guard let whole = board.whole else { return told ?? TimeWindow(start: part.start, end: part.end) }
        let isOver = told.map { $0.end > part.start && $0.end < part.start + 86_400 } ?? false
        return TimeWindow(
            start: part.day == whole.day ? told?.start ?? part.start : part.start,
            end: part.day == whole.lastDay && isOver ? told!.end : part.end)
    }

    private func lines(
        _ sheet: TimeSheet, _ boards: [BoardVisit], _ planned: [Planned], _ shifts: [WorkShift]
    ) -> [TimeLine] {
        let known = Dictionary(boards.map { ($0.visit.id, $0) }) { $1 }
        let keys = sheet.lines.map { PlannedKey(visit: $0.visit, kind: $0.kind) }
        return sheet.lines.enumerated().map { index, stretch in
            let board = stretch.visit.flatMap { known[$0] }
            let key = keys[index]
            let minutes =
                self.minutes(planned, key)
                ?? (stretch.kind == .rest ? shifts.compactMap(\.lunch).first?.minutes : nil)
            // Of work that was interrupted the first line says the plan, and the last what came of it.
            let (isFirst, isLast) = (!keys[..<index].contains(key), !keys[(index + 1)...].contains(key))
            let measured = zip(keys, sheet.lines).reduce(0) { $0 + ($1.0 == key ? $1.1.minutes : 0) }
            return TimeLine(
                stretch: stretch, hours: sheet.hours(of: stretch, rules), number: board?.number,
                title: board?.title ?? "", town: board?.town ?? "", planned: isFirst ? minutes : nil,
                differs: isLast && !stretch.isRunning ? minutes.map { measured - $0 } : nil)
        }
    }

    private struct PlannedKey: Hashable {
        var visit: Visit.ID?
        var kind: TimeKind
    }

    private func minutes(_ planned: [Planned], _ key: PlannedKey) -> Int? {
        let own = planned.filter { $0.visit == key.visit && $0.stretch.kind == key.kind }
        return own.isEmpty ? nil : own.reduce(0) { $0 + $1.stretch.window.seconds / 60 }
    }
}
