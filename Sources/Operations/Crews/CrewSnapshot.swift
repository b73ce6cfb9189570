import DeskModel
import ServiceModel
import Storage

extension Snapshot {
    /// Reads everybody's day and one visit: enough to place it there with several people.
    init(
        _ reader: Reader, day: Day, with visit: Visit.ID, calendar: CompanyCalendar, travel: StampedTravel
    ) throws {
        let ground = try SnapshotGround(reader, days: [day], calendar: calendar, travel: travel)
        self.init(try reader.boardVisits(on: day, and: visit), on: ground, calendar: calendar)
    }
}
