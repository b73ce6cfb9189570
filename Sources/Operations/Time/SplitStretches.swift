import ServiceModel
import Storage

/// What was measured of work over several days, by day.
extension TimeStretch {
    /// A pause over night is the night, and nobody's time. Work that nobody told to stop for the night stopped when that day's
    /// part was planned to end, after the last planned day when the shift ended, and went on when the next part was planned to
    /// begin, or the next shift began.
    func pieces(
        of planned: Placement, _ calendar: CompanyCalendar, hours: (Day) throws -> TimeWindow?
    ) rethrows -> [(day: Day, stretch: TimeStretch)] {
        let placement = isOnSite ? try planned.going(on: [window], calendar, hours: hours) : planned
        let own = day(in: placement, calendar)
        // Longer than anybody rests within a shift past midnight.
        if kind == .pause, calendar.day(of: window.end) > own, window.seconds >= 4 * 3600 { return [] }
        let further = placement.parts.filter { $0.day > own && $0.start < window.end }
        let first = placement.parts.first { $0.day == own }
        let isOver = try first.map { try isOnSite && !$0.holds(window.end, calendar, hours(own)) } ?? false
        guard isOver || !further.isEmpty else { return [(own, self)] }
        var pieces: [(day: Day, stretch: TimeStretch)] = []
        func add(_ day: Day, _ start: Timestamp, _ end: Timestamp) {
            guard let window = TimeWindow(start: start, end: end) else { return }
            var piece = self
            (piece.window, piece.counted) = (window, [window])
            pieces.append((day, piece))
        }
        let evening = first?.end ?? further.first?.start ?? window.end
        add(own, window.start, min(window.end, max(evening, window.start + 60)))
        for part in further {
            let goesOn = try part == further.last && (!isOnSite || part.holds(window.end, calendar, hours(part.day)))
            add(part.day, part.start, goesOn ? window.end : min(window.end, part.end))
        }
        return pieces
    }

    /// Time at the visit itself, that goes on until somebody tells otherwise.
    var isOnSite: Bool { kind == .work || kind == .waiting }

    /// The day of the part in which it begins, else of its date, else of the last part before it.
    private func day(in placement: Placement, _ calendar: CompanyCalendar) -> Day {
        let (begin, date) = (window.start, calendar.day(of: window.start))
        let part =
            placement.parts.first { $0.start <= begin && begin < $0.end } ?? placement.parts.first { $0.day == date }
            ?? placement.parts.last { $0.start <= begin }
        return part?.day ?? placement.day
    }
}

extension Reader {
    /// From when to when somebody is at work on a day, absences taken off; `nil` on a day off.
    func hours(of technician: Technician, on day: Day, _ calendar: CompanyCalendar) throws -> TimeWindow? {
        let span = calendar.span(of: day)
        let absences = try absences(from: span.start, to: calendar.span(of: day + ShiftDays.reach).end).filter {
            $0.technician == technician.id
        }
        let change = try shiftChanges(from: day, through: day).first { $0.technician == technician.id }
        let shifts = technician.shifts(on: day, change: change, absences: absences, calendar: calendar)
        guard let first = shifts.first, let last = shifts.last else { return nil }
        return TimeWindow(start: first.window.start, end: last.window.end)
    }

    /// The stretches of work over several days, by day.
    func pieces(
        of stretches: [TimeStretch], _ placement: Placement, _ calendar: CompanyCalendar
    ) throws -> [(day: Day, stretch: TimeStretch)] {
        let leader = try find(placement.leader)
        return try stretches.flatMap { stretch in
            try stretch.pieces(of: placement, calendar) { day in
                try leader.flatMap { try hours(of: $0, on: day, calendar) }
            }
        }
    }

    /// A place with the days more on which work went on.
    func going(_ placement: Placement, on work: [TimeWindow], _ calendar: CompanyCalendar) throws -> Placement {
        let leader = try find(placement.leader)
        return try placement.going(on: work, calendar) { day in
            try leader.flatMap { try hours(of: $0, on: day, calendar) }
        }
    }

    /// The times of a visit; of work over several days without its nights. What lasts, lasts until `now`.
    func times(
        of visit: Visit, _ events: [VisitEvent], _ calendar: CompanyCalendar, now: Timestamp = Timestamp(seconds: 0)
    ) throws -> VisitTimes {
        var times = VisitTimes(events)
        guard let placement = visit.placement, placement.isSplit else { return times }
        let stretches = VisitStretches(events, now: now).stretches
        let pieces = try pieces(of: stretches, placement, calendar).map(\.stretch)
        func minutes(_ kind: TimeKind) -> Int { pieces.reduce(0) { $0 + ($1.kind == kind ? $1.minutes : 0) } }
        times.byDay = VisitTimes.Minutes(work: minutes(.work), pause: minutes(.pause))
        return times
    }
}
