package import ServiceModel

/// Times of a technician's day. After midnight the work of an evening's shift has another date than its day: then the
/// date is said, so that nobody reads it 24 hours early.
extension Wording {
    /// `14:05`; past midnight `Tue 24 01:05`.
    package func time(_ moment: Timestamp, ofShift day: Day) -> String {
        let date = calendar.day(of: moment)
        return date == day ? time(moment) : "\(self.day(date)) \(time(moment))"
    }

    /// For a column beside that of the day: `14:05`; past midnight `2026-11-24 01:05`.
    package func stamp(_ moment: Timestamp, ofShift day: Day) -> String {
        let date = calendar.day(of: moment)
        return date == day ? time(moment) : "\(date.iso) \(time(moment))"
    }

    /// `2026-11-24 08:00-10:00`; over midnight `2026-11-24T22:00 2026-11-25T02:00`: as it can be typed.
    package func windowISO(_ window: TimeWindow) -> String {
        let (first, last) = (calendar.day(of: window.start), calendar.day(of: window.end))
        return first == last
            ? "\(first.iso) \(time(window.start))-\(time(window.end))"
            : "\(first.iso)T\(time(window.start)) \(last.iso)T\(time(window.end))"
    }

    /// `14:05-15:00`; past midnight `Tue 24 01:05-02:00`.
    package func hours(_ start: Timestamp, _ end: Timestamp, ofShift day: Day) -> String {
        "\(time(start, ofShift: day))-\(time(end))"
    }

    /// `Tue 24, 14:05`; past midnight `Tue 24, 01:05 (shift Mon 23)`.
    package func moment(_ moment: Timestamp, ofShift day: Day) -> String {
        self.moment(moment) + shift(day, at: moment)
    }

    /// `Tue 24 Nov, 14:05-15:00`; past midnight `Tue 24 Nov, 01:05-02:00 (shift Mon 23)`.
    /// Over several days `Tue 24 Nov, 14:05 - Thu 26 Nov, 12:00`.
    package func dated(_ placement: Placement) -> String {
        if placement.parts.count > 1 {
            return
                "\(date(placement.day)), \(time(placement.start)) - \(date(placement.lastDay)), \(time(placement.end))"
        }
        return "\(date(calendar.day(of: placement.start))), \(time(placement.start))-\(time(placement.end))"
            + shift(placement.day, at: placement.start)
    }

    /// ` (shift Mon 23)` where the date of a moment is another one; else nothing.
    private func shift(_ day: Day, at moment: Timestamp) -> String {
        guard calendar.day(of: moment) != day else { return "" }
        return language(" (shift \(self.day(day)))", " (zmiana \(self.day(day)))")
    }
}
