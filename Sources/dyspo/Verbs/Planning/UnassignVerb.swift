import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct UnassignVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "unassign", abstract: "Take an order's visit off the board, back into the queue.")

    @Argument(help: "Number, its unpadded tail, or id.")
    var order: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let found = try OrderVisit(order, session)
        let receipt = try session.perform(UnplaceVisit(visit: found.visit.id, basis: found.basis))
        try session.output.answer(session.confirmed(try session.record(found.order.id).json, receipt))
    }
}
