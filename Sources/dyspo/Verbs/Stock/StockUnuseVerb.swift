import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct StockUnuseVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "unuse", abstract: "Take a use back: the same quantity at the same value is on the van again.")

    @Argument(help: "The move, as stock moves tells it.")
    var move: Int64
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        try session.report(BookStock([StockStep(.unuse, move: StockMove.ID(move))]))
    }
}
