import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct StockLeastVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "least", abstract: "How much of a part a place is to have at least; 0 takes it away.")

    @OptionGroup var amount: StockAmount
    @Option(help: "The place: code, name or technician.")
    var at: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let place = try session.desk.stockPlace(named: at, .whole)
        try session.report(SetStockMinimum(place: place.id, part: try amount.id(session), try amount.read()))
    }
}
