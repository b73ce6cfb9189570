import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct ShiftClearVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "clear", abstract: "Back to the weekly hours on one day.")

    @Argument(help: "Name or id.")
    var technician: String
    @Argument(help: "Which day.")
    var day: String
    @OptionGroup var breaking: BreakingOptions
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let technician = try session.desk.technician(named: technician, .whole)
        let day = try session.day(day, option: "DAY")
        try session.report(breaking.applied(to: SetShift(technician: technician.id, day: day, hours: nil)))
    }
}
