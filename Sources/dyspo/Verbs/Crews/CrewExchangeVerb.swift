import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct CrewExchangeVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "exchange", abstract: "Somebody else comes along to an order's visit; leader and time stay.",
        discussion: "Without --by it is whoever costs least and has time then. One undo takes it back.")

    @Argument(help: "The order's number, its unpadded tail, or id.")
    var order: String
    @Argument(help: "Who comes along no more.")
    var member: String
    @Option(help: ArgumentHelp("Who comes instead.", valueName: "technician"))
    var by: String?
    @Option(help: ArgumentHelp("Do it against the rules; the reason stays visible.", valueName: "reason"))
    var force: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let found = try OrderVisit(order, session)
        let receipt = try session.perform(
            ExchangeMember(
                visit: found.visit.id, member: try session.desk.technician(named: member).id,
                successor: try by.map { try session.desk.technician(named: $0).id }, override: force,
                basis: found.basis))
        try session.output.answer(session.confirmed(try session.record(found.order.id).json, receipt))
    }
}
