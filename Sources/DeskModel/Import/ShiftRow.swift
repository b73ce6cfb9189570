package import ServiceModel

/// A line of a file of shifts: hours of one day that replace the pattern, or of weekdays, which then are the pattern.
package struct ShiftRow: Hashable, Sendable, Codable {
    package var line: Int
    package var technician: String
    /// One day; else `weekdays` say which.
    package var day: Day?
    package var weekdays: [Weekday]
    /// `nil` for time off.
    package var hours: ShiftHours?

    package init(line: Int, technician: String, day: Day? = nil, weekdays: [Weekday] = [], hours: ShiftHours?) {
        self.line = line
        self.technician = technician
        self.day = day
        self.weekdays = weekdays
        self.hours = hours
    }
}
