import ServiceModel

/// What was measured of work over several days, by day.
extension TimeStretch {
    /// A pause over night is the night, and nobody's time. Work that nobody told to stop for the night stopped when that day's
    /// part was planned to end, and went on when the next was planned to begin.
    func pieces(of placement: Placement, _ calendar: CompanyCalendar) -> [(day: Day, stretch: TimeStretch)] {
        let own = day(in: placement, calendar)
        // Longer than anybody rests within a shift past midnight.
        if kind == .pause, calendar.day(of: window.end) > own, window.seconds >= 4 * 3600 { return [] }
        guard let next = placement.parts.first(where: { $0.day > own && $0.start < window.end }) else {
            return [(own, self)]
        }
        var pieces: [(day: Day, stretch: TimeStretch)] = []
        func add(_ day: Day, _ start: Timestamp, _ end: Timestamp) {
            guard let window = TimeWindow(start: start, end: end) else { return }
            var piece = self
            (piece.window, piece.counted) = (window, [window])
            pieces.append((day, piece))
        }
        let first = placement.parts.first { $0.day == own }
        add(own, window.start, min(window.end, max(first?.end ?? next.start, window.start + 60)))
        for part in placement.parts where part.day > own && part.start < window.end {
            let isLast = !placement.parts.contains { $0.day > part.day && $0.start < window.end }
            add(part.day, part.start, isLast ? window.end : min(window.end, part.end))
        }
        return pieces
    }

    /// The day of the part in which it begins, else of its date, else of the last part before it.
    private func day(in placement: Placement, _ calendar: CompanyCalendar) -> Day {
        let (begin, date) = (window.start, calendar.day(of: window.start))
        let part =
            placement.parts.first { $0.start <= begin && begin < $0.end } ?? placement.parts.first { $0.day == date }
            ?? placement.parts.last { $0.start <= begin }
        return part?.day ?? placement.day
    }
}
