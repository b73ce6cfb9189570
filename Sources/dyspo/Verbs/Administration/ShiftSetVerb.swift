import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct ShiftSetVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Other hours on one day than every week.",
        discussion:
            "Hours as 08:00-16:00, several with a comma between them, or none. A break and overtime stay as the "
            + "weekly hours have them where they fit. Hours by which visits that stand would break a rule are refused "
            + "with their list (exit code 1); --force sets them, and they stay and are marked.")

    @Argument(help: "Name or id.")
    var technician: String
    @Argument(help: "Which day.")
    var day: String
    @Argument(help: "08:00-16:00, several with a comma between them, or none.")
    var hours: String
    @Option(
        help: ArgumentHelp(
            "The break: between 11:00-13:00, with /45 for other minutes than 30, or none.", valueName: "hours"))
    var lunch: String?
    @OptionGroup var breaking: BreakingOptions
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let technician = try session.desk.technician(named: technician, .whole)
        let day = try session.day(day, option: "DAY")
        let usual = technician.pattern[day.weekday].first
        let shifts = try session.reading("HOURS", .start) { () throws(InputFault) in
            try ShiftWords.hours(hours, lunch: lunch, like: usual)
        }
        try session.report(breaking.applied(to: SetShift(technician: technician.id, day: day, hours: shifts)))
    }
}
