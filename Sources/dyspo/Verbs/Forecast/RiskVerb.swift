import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct RiskVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "risk", abstract: "Lateness of today, foreseen, with the best remedy of each.",
        discussion:
            "The worst first. Minutes left count to what binds the visit, without a place to its latest start. The chance of "
            + "missing it comes of 200 propagations with the company's own spread of travel and work times. Nothing is written."
    )

    @Option(help: "Only this region.")
    var region: String?
    @Flag(help: "Every visit that is still to come or under way, not only those at risk.")
    var all = false
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let region = try region.map { try session.desk.region(named: $0).id }
        let forecast = try session.desk.remedied(session.desk.forecast().only(region))
        let record = RiskRecord(forecast, session)
        try all ? record.answerAll(session.desk.viewOfToday(), region) : record.answer()
    }
}
