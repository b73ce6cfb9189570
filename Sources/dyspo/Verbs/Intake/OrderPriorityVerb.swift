import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct OrderPriorityVerb: DeskVerb {
    static let configuration = CommandConfiguration(commandName: "priority", abstract: "Say how much an order matters.")

    @Argument(help: "Number, its unpadded tail, or id.")
    var order: String
    @Argument(help: "The priority.")
    var priority: Priority
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let order = try session.desk.order(named: order)
        var changes = EditOrder.Changes()
        changes.priority = priority
        try session.perform(
            EditOrder(order: order.id, changes: changes, basis: Basis([.order(order.id): order.version])))
        try session.output.answer(try session.record(order.id).json)
    }
}
