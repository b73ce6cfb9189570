package import ServiceModel

/// A week of a technician; without one the first by name.
package struct TimeRequest: Hashable, Sendable {
    package var technician: Technician.ID?
    /// A Monday.
    package var week: Day

    package init(technician: Technician.ID?, week: Day) {
        self.technician = technician
        self.week = week
    }
}
