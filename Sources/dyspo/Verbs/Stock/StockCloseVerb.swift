import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct StockCloseVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "close",
        abstract: "An order takes no more parts: all it took was used, returned or lost; reservations are released.")

    @Argument(help: "The order's number, its tail or id.")
    var order: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        try session.report(BookStock([StockStep(.close, order: try session.desk.order(named: order).id)]))
    }
}
