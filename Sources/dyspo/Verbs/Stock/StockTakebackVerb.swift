import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct StockTakebackVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "takeback", abstract: "An old part of the customer's goes to quarantine.")

    @OptionGroup var amount: StockAmount
    @Option(help: "The order's number, its tail or id.")
    var order: String
    @Option(help: "The place it goes to: code, name or technician.")
    var to: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        try session.report(
            BookStock([
                StockStep(
                    .takeback, part: try amount.id(session), try amount.read(),
                    to: try session.desk.stockPlace(named: to, .whole).id,
                    order: try session.desk.order(named: order).id, serials: amount.serial)
            ]))
    }
}
