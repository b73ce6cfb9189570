import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct CompanyFreeDaySetVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "On which weekdays the company works, and whether public holidays are free.")

    @Option(help: ArgumentHelp("On which weekdays: Mon-Fri.", valueName: "weekdays"))
    var workdays: String?
    @Flag(inversion: .prefixedNo, help: "Public holidays of Poland are free.")
    var holidays: Bool?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        guard workdays != nil || holidays != nil else { throw Failure.nothingToChange }
        let days = try workdays.map { text in
            try session.reading("--workdays", .workdays) { () throws(InputFault) in try ImportWords.weekdays(text) }
        }
        try session.report(SetWorkCalendar(workdays: days, publicHolidays: holidays))
    }
}
