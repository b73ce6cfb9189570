import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct VisitActVerb<Reported: ReportedAct>: DeskVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: Reported.act.rawValue, abstract: Reported.abstract)
    }

    @Argument(help: "The order's number, its unpadded tail, or id.")
    var order: String
    @Option(help: ArgumentHelp("When it happened: 13:30 for today, or 2026-11-24T13:30; else now.", valueName: "time"))
    var at: String?
    @Option(help: "Why.")
    var reason: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let found = try OrderVisit(order, session)
        let moment = try at.map { try session.moment($0, option: "--at", at: found.visit.placement) }
        try session.perform(
            ReportVisit(visit: found.visit.id, act: Reported.act, at: moment, reason: reason, basis: found.basis))
        try session.output.answer(try session.record(found.order.id).json)
    }
}
