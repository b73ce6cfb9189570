import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct CompanyFreeDayWorkVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "work", abstract: "A day on which the company works although it otherwise would not.")

    @Argument(help: "Which day.")
    var day: String
    @Option(help: "What it is called.")
    var name: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        try session.report(SetCompanyDay(day: try session.day(day), .working(name: name)))
    }
}
