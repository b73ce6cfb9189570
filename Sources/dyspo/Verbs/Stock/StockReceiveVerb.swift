import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct StockReceiveVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "receive", abstract: "Parts from a supplier into a warehouse.")

    @OptionGroup var amount: StockAmount
    @Option(help: "The place it goes to: code, name or technician.")
    var to: String
    @Option(parsing: .unconditional, help: ArgumentHelp("For one unit, net, such as 12.30.", valueName: "amount"))
    var price: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        try session.report(
            BookStock([
                StockStep(
                    .receive, part: try amount.id(session), try amount.read(),
                    to: try session.desk.stockPlace(named: to, .whole).id, price: try StockAmount.grosze(price),
                    serials: amount.serial)
            ]))
    }
}
