import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

/// Which technician-days a verb asks about.
struct CellOptions: ParsableArguments {
    @Option(help: "Only this technician.")
    var technician: String?
    @Option(help: "Only this day (else the next 14).")
    var day: String?

    func people(_ session: Session) throws -> [Technician] {
        if let technician { return [try session.desk.technician(named: technician)] }
        return try session.desk.technicians().filter(\.isActive)
    }

    func days(_ session: Session) throws -> [Day] {
        if let day { return [try session.day(day)] }
        return try session.desk.openDays(14)
    }
}
