package import ServiceModel

/// One cell of the board: a technician on a day.
package struct CellKey: Hashable, Sendable, Codable {
    package var technician: Technician.ID
    package var day: Day

    package init(_ technician: Technician.ID, _ day: Day) {
        self.technician = technician
        self.day = day
    }
}
