import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct StockLoseVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "lose", abstract: "What an order held on a van is lost, with the reason.")

    @OptionGroup var amount: StockAmount
    @Option(help: "The order's number, its tail or id.")
    var order: String
    @Option(help: "The place it leaves or stays at: code, name or technician.")
    var from: String
    @Option(help: "Why.")
    var reason: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        try session.report(
            BookStock([
                StockStep(
                    .lose, part: try amount.id(session), try amount.read(),
                    from: try session.desk.stockPlace(named: from, .whole).id,
                    order: try session.desk.order(named: order).id, reason: reason, serials: amount.serial)
            ]))
    }
}
