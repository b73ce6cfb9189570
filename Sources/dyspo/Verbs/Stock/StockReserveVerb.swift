import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct StockReserveVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "reserve", abstract: "Hold free parts of a warehouse for an order.")

    @OptionGroup var amount: StockAmount
    @Option(help: "The order's number, its tail or id.")
    var order: String
    @Option(help: "The place it leaves or stays at: code, name or technician.")
    var from: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        guard amount.serial.isEmpty else {
            throw Refusal.stock(.noPieceReserved(part: try session.desk.part(named: amount.part, .whole).code))
        }
        try session.report(
            BookStock([
                StockStep(
                    .reserve, part: try amount.id(session), try amount.read(),
                    from: try session.desk.stockPlace(named: from, .whole).id,
                    order: try session.desk.order(named: order).id, serials: amount.serial)
            ]))
    }
}
