import DeskModel
import ServiceModel
import Storage

/// Where long work goes when a person insists: over the leader's shifts from a moment on, whatever else stands there.
extension LongPlacing {
    /// So many days are looked at: 240 hours of half days.
    private static let furthest = 120
    /// Seconds of work on a day without a shift, or behind it.
    private static let usual = 8 * 3600

    /// Begins at `start`, without one with the first shift of the day, or at eight. Whoever begins in no shift works eight hours
    /// then at most, not into the night and not into the next shift.
    func forced(_ entry: BoardVisit, _ people: [Technician], from day: Day, at start: Timestamp?)
        -> ServiceModel.Placement
    {
        let calendar = ground.company.calendar
        var days = (0..<Self.furthest).map { shifts(of: people[0], on: day + $0) }
        let begin = start ?? days[0].gaps.first?.start ?? calendar.timestamp(of: day, TimeOfDay(hour: 8)!)
        days[0].gaps = [first(days[0].gaps, from: begin, next: days[1].gaps.first)]
        if let placement = laid(entry, people, over: days, from: begin) { return placement }
        // Whoever has next to no shifts works at the same hours on every day.
        let plain = (0..<Self.furthest).map { number in
            LongWork.WorkingDay(
                day + number, gaps: [window(from: begin + number * 86_400, to: begin + number * 86_400 + Self.usual)])
        }
        return laid(entry, people, over: plain, from: begin)
            ?? ServiceModel.Placement(
                assignments: .crew(people.map(\.id)), day: day, start: begin, end: begin + entry.visit.duration * 60)
    }

    private func laid(
        _ entry: BoardVisit, _ people: [Technician], over days: [LongWork.WorkingDay], from begin: Timestamp
    ) -> ServiceModel.Placement? {
        let work = LongWork(entry.visit.duration * 60, over: days, in: 0, from: begin)
        guard work.left == 0 else { return nil }
        return ServiceModel.Placement(assignments: .crew(people.map(\.id)), parts: work.parts)
    }

    /// Beyond the days that were read, as somebody works as a rule.
    private func shifts(of technician: Technician, on day: Day) -> LongWork.WorkingDay {
        let known = ground.snapshot(of: day).map { $0.shifts[CellKey(technician.id, day)] ?? [] }
        let shifts = known ?? technician.shifts(on: day, calendar: ground.company.calendar)
        return LongWork.WorkingDay(day, gaps: shifts.map(\.window), lunch: shifts.lazy.compactMap(\.lunch).first)
    }

    /// When the first day is worked that begins at a moment.
    private func first(_ shifts: [TimeWindow], from begin: Timestamp, next: TimeWindow?) -> TimeWindow {
        let least = begin + LongWork.least
        if let shift = shifts.first(where: { $0.contains(begin) }) {
            return window(from: shift.start, to: max(shift.end, least))
        }
        let calendar = ground.company.calendar
        let night = calendar.timestamp(of: calendar.day(of: begin), TimeOfDay(hour: 22)!)
        var end = begin + Self.usual
        if begin < night { end = min(end, night) }
        if let next, next.start > begin { end = min(end, next.start) }
        return window(from: begin, to: max(end, least))
    }

    private func window(from start: Timestamp, to end: Timestamp) -> TimeWindow {
        TimeWindow(start: start, end: max(end, start + 60))!
    }
}
