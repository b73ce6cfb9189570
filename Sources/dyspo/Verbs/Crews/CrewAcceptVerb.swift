import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct CrewAcceptVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "accept", abstract: "Somebody who comes along takes a visit that was sent.",
        discussion: "The leader's answer is the visit's own: dyspo visit accept.")

    @Argument(help: "The order's number, its unpadded tail, or id.")
    var order: String
    @Argument(help: "Who takes it.")
    var member: String
    @Option(help: ArgumentHelp("When it happened: 13:30 for today, or 2026-11-24T13:30; else now.", valueName: "time"))
    var at: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let found = try OrderVisit(order, session)
        let moment = try at.map { try session.moment($0, option: "--at", at: found.visit.placement) }
        let receipt = try session.perform(
            AcceptAsMember(
                visit: found.visit.id, member: try session.desk.technician(named: member).id, at: moment,
                basis: found.basis))
        try session.output.answer(session.confirmed(try session.record(found.order.id).json, receipt))
    }
}
