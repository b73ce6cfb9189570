/// Hours of a day in which a contract's clock runs. One that ends at or before its beginning runs over midnight, and
/// belongs to the day on which it begins; 24:00 is the next midnight.
package struct CoverWindow: Hashable, Sendable, Codable {
    package var from: TimeOfDay
    package var to: TimeOfDay

    package init(_ from: TimeOfDay, _ to: TimeOfDay) {
        self.from = from
        self.to = to
    }

    /// What it means on a day: an edge that the clock skips is the moment of the jump, one that comes twice the first.
    /// `nil` when the jump leaves nothing of it.
    func moments(on day: Day, _ calendar: CompanyCalendar) -> TimeWindow? {
        TimeWindow(
            start: calendar.timestamp(of: day, from),
            end: calendar.timestamp(of: to <= from ? day + 1 : day, to))
    }
}
