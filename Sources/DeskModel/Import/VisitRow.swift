package import ServiceModel

/// A line of a file of visits.
package struct VisitRow: Hashable, Sendable, Codable {
    package var line: Int
    /// Number, or the key of another program.
    package var order: String
    package var sequence: Int
    package var state: VisitState?
    /// `nil` for a visit that is open.
    package var place: Place?
    /// Minutes on site; `nil` for those that the visit has.
    package var duration: Int?
    package var lock: VisitLock
    package var override: String?

    /// Who does it, by name, and when.
    package struct Place: Hashable, Sendable, Codable {
        package var technician: String
        package var crew: [String]
        package var start: Timestamp
        /// `nil` when the work takes as long as it should.
        package var end: Timestamp?
        /// Of the shift; `nil` for that of the start.
        package var day: Day?

        package init(technician: String, crew: [String] = [], start: Timestamp, end: Timestamp? = nil, day: Day? = nil)
        {
            self.technician = technician
            self.crew = crew
            self.start = start
            self.end = end
            self.day = day
        }
    }

    package init(
        line: Int, order: String, sequence: Int = 1, state: VisitState? = nil, place: Place? = nil,
        duration: Int? = nil, lock: VisitLock = .none, override: String? = nil
    ) {
        self.line = line
        self.order = order
        self.sequence = sequence
        self.state = state
        self.place = place
        self.duration = duration
        self.lock = lock
        self.override = override
    }
}
