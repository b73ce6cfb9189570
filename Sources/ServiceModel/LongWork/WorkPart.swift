/// What of a long visit is done on one day: from the moment work begins on site until it stops for that day.
package struct WorkPart: Hashable, Sendable, Codable {
    /// The day of the shift.
    package var day: Day
    package var start: Timestamp
    package var end: Timestamp
    /// The break that is taken on site, in between.
    package var pause: TimeWindow?

    package init(day: Day, start: Timestamp, end: Timestamp, pause: TimeWindow? = nil) {
        self.day = day
        self.start = start
        self.end = end
        self.pause = pause
    }

    /// Seconds of work, the break not counted.
    package var work: Int { end.since(start) - (pause?.seconds ?? 0) }
}
