/// Which class each minute has: a Sunday or public holiday from midnight to midnight before everything else, then the
/// night from 22 to 6, then the normal hours; what is left is overtime. Lengths are real ones: a night over which the
/// clock is moved has seven or nine hours.
package struct HourRules: Sendable {
    private let calendar: CompanyCalendar
    private let work: WorkCalendar

    package init(_ calendar: CompanyCalendar, _ work: WorkCalendar) {
        self.calendar = calendar
        self.work = work
    }

    /// The whole minutes of a stretch by class; seconds at its ends are dropped.
    package func minutes(of stretch: TimeWindow, normal: [TimeWindow]) -> HourMinutes {
        var minutes = HourMinutes()
        for piece in pieces(of: stretch, normal: normal) { minutes[piece.hours] += piece.window.seconds / 60 }
        return minutes
    }

    /// The stretch cut where the class changes, in order of time; its ends are whole minutes.
    package func pieces(
        of stretch: TimeWindow, normal: [TimeWindow]
    ) -> [(hours: HourClass, window: TimeWindow)] {
        guard let whole = TimeWindow(start: stretch.start.wholeMinute, end: stretch.end.wholeMinute) else { return [] }
        let days = (calendar.day(of: whole.start).number...calendar.day(of: whole.end).number).map(Day.init(number:))
        let edges = days.flatMap { day in
            [
                calendar.span(of: day).start, calendar.timestamp(of: day, Self.morning),
                calendar.timestamp(of: day, Self.night),
            ]
        }
        let cuts = Set(
            edges + normal.flatMap { [$0.start.wholeMinute, $0.end.wholeMinute] } + [whole.start, whole.end]
        )
        .filter { whole.start <= $0 && $0 <= whole.end }.sorted()
        return zip(cuts, cuts.dropFirst()).compactMap { start, end in
            TimeWindow(start: start, end: end).map { (hours(at: start, normal: normal), $0) }
        }
    }

    /// The class of the minute that begins at a moment.
    package func hours(at moment: Timestamp, normal: [TimeWindow]) -> HourClass {
        let day = calendar.day(of: moment)
        if day.weekday == .sunday || work.publicHolidays && PublicHoliday.on(day) != nil { return .holiday }
        let time = calendar.timeOfDay(of: moment)
        if time < Self.morning || time >= Self.night { return .night }
        return normal.contains { $0.start.wholeMinute <= moment && moment < $0.end.wholeMinute } ? .normal : .overtime
    }

    private static let morning = TimeOfDay(minutes: 6 * 60)!
    private static let night = TimeOfDay(minutes: 22 * 60)!
}

extension Timestamp {
    /// The minute that has begun: seconds are dropped.
    package var wholeMinute: Timestamp { self - Int((seconds % 60 + 60) % 60) }
}
