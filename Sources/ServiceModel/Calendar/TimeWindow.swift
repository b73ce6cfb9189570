/// A stretch of time from `start` up to, not including, `end`; never empty.
package struct TimeWindow: Hashable, Sendable, Codable {
    package let start: Timestamp
    package let end: Timestamp

    /// `nil` when the window would end before, or when, it begins.
    package init?(start: Timestamp, end: Timestamp) {
        guard start < end else { return nil }
        self.start = start
        self.end = end
    }

    /// Its length in seconds.
    package var seconds: Int { end.since(start) }

    package func contains(_ moment: Timestamp) -> Bool { start <= moment && moment < end }

    /// What both have in common, or `nil`.
    package func intersection(_ other: TimeWindow) -> TimeWindow? {
        TimeWindow(start: max(start, other.start), end: min(end, other.end))
    }

    /// What is left of this window when `other` is cut out of it: none, one or two pieces, in order of time.
    package func subtracting(_ other: TimeWindow) -> [TimeWindow] {
        guard intersection(other) != nil else { return [self] }
        return [TimeWindow(start: start, end: other.start), TimeWindow(start: other.end, end: end)].compactMap { $0 }
    }
}
