import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct StockKeepVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "keep", abstract: "What an order holds on a van stays there and belongs to no order.")

    @OptionGroup var amount: StockAmount
    @Option(help: "The order's number, its tail or id.")
    var order: String
    @Option(help: "The place it leaves or stays at: code, name or technician.")
    var from: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        try session.report(
            BookStock([
                StockStep(
                    .keep, part: try amount.id(session), try amount.read(),
                    from: try session.desk.stockPlace(named: from, .whole).id,
                    order: try session.desk.order(named: order).id, serials: amount.serial)
            ]))
    }
}
