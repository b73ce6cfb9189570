import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct CompanyFreeDayRemoveVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Take back what was said of a day: it is like any other.")

    @Argument(help: "Which day.")
    var day: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        try session.report(SetCompanyDay(day: try session.day(day), .ordinary))
    }
}
