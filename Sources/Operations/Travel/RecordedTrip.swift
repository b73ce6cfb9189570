import DeskModel
import Geography
import ServiceModel
import Storage

/// A drive as it was: from where, to where, how long.
struct RecordedTrip {
    let from, to: TravelPlace
    let technician: Technician.ID
    let left: Timestamp
    /// From setting off to the door.
    let seconds: Int

    /// Actual to estimated time at the wheel; parking is no part of either.
    func ratio(_ travel: Travel, _ calendar: CompanyCalendar) -> Double {
        let hour = calendar.timeOfDay(of: left).minutes / 60
        let estimate = Double(travel.leg(from: from, to: to, by: technician).seconds)
        let wheel = max(60, seconds - travel.settings.parkingMinutes * 60)
        return Double(wheel) / (estimate * (travel.settings.hours[hour] ?? 1))
    }
}
