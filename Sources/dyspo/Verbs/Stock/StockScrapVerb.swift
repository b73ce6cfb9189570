import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct StockScrapVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "scrap", abstract: "Scrap free parts, with the reason.")

    @OptionGroup var amount: StockAmount
    @Option(help: "The place it leaves or stays at: code, name or technician.")
    var from: String
    @Option(help: "Why.")
    var reason: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        try session.report(
            BookStock([
                StockStep(
                    .scrap, part: try amount.id(session), try amount.read(),
                    from: try session.desk.stockPlace(named: from, .whole).id, reason: reason, serials: amount.serial)
            ]))
    }
}
