/// Who does a visit, and when.
package struct Placement: Hashable, Sendable, Codable {
    /// Leader first.
    package var assignments: [Assignment]
    /// The day of the shift, which for work past midnight is the day before.
    package var day: Day
    /// Work on site begins and ends.
    package var start: Timestamp
    package var end: Timestamp

    package init(assignments: [Assignment], day: Day, start: Timestamp, end: Timestamp) {
        self.assignments = assignments
        self.day = day
        self.start = start
        self.end = end
    }

    package var leader: Technician.ID { assignments[0].technician }
}
