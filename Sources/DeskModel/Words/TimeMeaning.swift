import ServiceModel

/// What a text says about time, before it is asked for a moment, an edge or a window.
enum TimeMeaning {
    case moment(Timestamp)
    /// Up to then, from now on.
    case until(Timestamp)
    case days(ClosedRange<Day>)
    case fromDay(Day)
    /// That day included.
    case untilDay(Day)
    case between(TimeWindow)
    /// Hours of a day; `nil` when no day is said.
    case hours(Day?, DayHours)
}
