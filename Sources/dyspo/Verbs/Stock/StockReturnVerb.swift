import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct StockReturnVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "return", abstract: "What an order holds on a van goes back to a warehouse or quarantine.")

    @OptionGroup var amount: StockAmount
    @Option(help: "The order's number, its tail or id.")
    var order: String
    @Option(help: "The place it leaves or stays at: code, name or technician.")
    var from: String
    @Option(help: "The place it goes to: code, name or technician.")
    var to: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        try session.report(
            BookStock([
                StockStep(
                    .return, part: try amount.id(session), try amount.read(),
                    from: try session.desk.stockPlace(named: from, .whole).id,
                    to: try session.desk.stockPlace(named: to, .whole).id,
                    order: try session.desk.order(named: order).id, serials: amount.serial)
            ]))
    }
}
