import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct StockMoveVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Move free parts from one place to another.")

    @OptionGroup var amount: StockAmount
    @Option(help: "The place it leaves or stays at: code, name or technician.")
    var from: String
    @Option(help: "The place it goes to: code, name or technician.")
    var to: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        try session.report(
            BookStock([
                StockStep(
                    .transfer, part: try amount.id(session), try amount.read(),
                    from: try session.desk.stockPlace(named: from, .whole).id,
                    to: try session.desk.stockPlace(named: to, .whole).id, serials: amount.serial)
            ]))
    }
}
