import ServiceModel

/// One end of a stretch of time as it was said.
struct TimeEdge {
    struct Hours {
        var from: TimeOfDay
        var to: TimeOfDay
        /// A part of the day, not a time.
        var isPart = false
    }

    var days: ClosedRange<Day>?
    var hours: Hours?
    /// The day was named by its weekday, and may be one of a later week.
    var isWeekday = false
    /// The hours were said before the day.
    var isHoursFirst = false

    /// Hours are those of one day, not of several.
    var isOfOneDay: Bool { days.map { $0.lowerBound == $0.upperBound } ?? true }
    var isEmpty: Bool { days == nil && hours == nil }

    /// `after Friday` begins on the day behind it; hours stay.
    func moved(_ step: Int) -> TimeEdge {
        guard let days, hours == nil, step != 0 else { return self }
        var edge = self
        let day = step < 0 ? days.lowerBound + step : days.upperBound + step
        edge.days = day...day
        return edge
    }

    /// Both, where one says the day and the other the hours.
    func merging(_ other: TimeEdge) -> TimeEdge? {
        guard days == nil || other.days == nil, hours == nil || other.hours == nil else { return nil }
        return TimeEdge(
            days: days ?? other.days, hours: hours ?? other.hours, isWeekday: isWeekday || other.isWeekday)
    }
}
