import ArgumentParser
import DeskModel
import Interchange
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
