/// Hours of one technician on one day that replace the pattern; empty for a day off.
package struct ShiftChange: Hashable, Sendable, Codable {
    package var technician: Technician.ID
    package var day: Day
    package var hours: [ShiftHours]

    package init(technician: Technician.ID, day: Day, hours: [ShiftHours]) {
        self.technician = technician
        self.day = day
        self.hours = hours
    }
}
