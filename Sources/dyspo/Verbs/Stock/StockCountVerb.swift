import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct StockCountVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "count", abstract: "What was counted at a place is on hand now; the difference is a move.")

    @OptionGroup var amount: StockAmount
    @Option(help: "Where it was counted: code, name or technician.")
    var at: String
    @Option(help: "Why.")
    var reason: String
    @Option(
        help: ArgumentHelp("The newest move when counting began; refused where another came since.", valueName: "move"))
    var after: Int64?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let place = try session.desk.stockPlace(named: at, .whole)
        try session.report(
            BookStock(
                [
                    StockStep(
                        .count, part: try amount.id(session), try amount.read(), from: place.id, reason: reason,
                        serials: amount.serial)
                ], countedAfter: after.map { StockMove.ID($0) }))
    }
}
