import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct CompanyFreeDayAddVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "A day on which the company does not work.")

    @Argument(help: "Which day.")
    var day: String
    @Option(help: "What it is called.")
    var name: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        try session.report(SetCompanyDay(day: try session.day(day), .free(name: name)))
    }
}
