import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct OrderReleaseVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "release", abstract: "What an order waited for has come.")

    @Argument(help: "Number, its unpadded tail, or id.")
    var order: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let order = try session.desk.order(named: order)
        try session.perform(ReleaseOrder(order: order.id, basis: Basis([.order(order.id): order.version])))
        try session.output.answer(try session.record(order.id).json)
    }
}
