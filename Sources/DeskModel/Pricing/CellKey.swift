public import ServiceModel

/// One cell of the board: a technician on a day.
public struct CellKey: Hashable, Sendable, Codable {
    public var technician: Technician.ID
    public var day: Day

    public init(_ technician: Technician.ID, _ day: Day) {
        self.technician = technician
        self.day = day
    }
}
