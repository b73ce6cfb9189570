import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct OrderHoldVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "hold", abstract: "Let an order wait; its planned visits leave the board.")

    @Argument(help: "Number, its unpadded tail, or id.")
    var order: String
    @Option(help: "What it waits for.")
    var reason: HoldReason
    @Option(help: "More about it.")
    var note = ""
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let order = try session.desk.order(named: order)
        try session.perform(
            HoldOrder(order: order.id, reason: reason, note: note, basis: Basis([.order(order.id): order.version])))
        try session.output.answer(try session.record(order.id).json)
    }
}
