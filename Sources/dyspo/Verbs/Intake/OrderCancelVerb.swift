import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct OrderCancelVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "cancel", abstract: "End an order before its work is done.")

    @Argument(help: "Number, its unpadded tail, or id.")
    var order: String
    @Option(help: "Why.")
    var reason: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let order = try session.desk.order(named: order)
        try session.perform(
            CancelOrder(order: order.id, reason: reason, basis: Basis([.order(order.id): order.version])))
        try session.output.answer(try session.record(order.id).json)
    }
}
