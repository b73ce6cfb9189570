/// Days from the first to the last, both included.
package struct DaySpan: Hashable, Sendable, Codable {
    package var first: Day
    package var last: Day

    /// `nil` when they end before they begin.
    package init?(_ first: Day, _ last: Day) {
        guard first <= last else { return nil }
        self.first = first
        self.last = last
    }

    package func contains(_ day: Day) -> Bool { first <= day && day <= last }
}
