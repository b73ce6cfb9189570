import DeskModel
import ServiceModel

/// What sources of alerts look at.
struct AlertGround {
    let desk: ServiceDesk
    let view: DeskView
    let forecast: Forecast
    let now: Timestamp

    var today: Day { view.calendar.day(of: now) }

    func name(_ technician: Technician.ID) -> String {
        view.technicians.first { $0.id == technician }?.name ?? "\(technician)"
    }
}
