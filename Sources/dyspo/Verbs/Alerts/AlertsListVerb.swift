import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct AlertsListVerb: DeskVerb {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "What needs somebody, worst first.")

    @Option(help: "Only this region.")
    var region: String?
    @Flag(help: "What was answered today, instead.")
    var gone = false
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let region = try region.map { try session.desk.region(named: $0).id }
        let view = try session.desk.viewOfToday()
        let forecast = try session.desk.remedied(session.desk.forecast())
        let book = try session.desk.alerts(forecast).only(region, in: view)
        let record = AlertsRecord(book, session)
        if gone { try record.answerGone() } else { try record.answer() }
    }
}
