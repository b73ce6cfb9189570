import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct StockReleaseVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "release", abstract: "Drop an order's reservations in warehouses; what is on vans stays.")

    @Argument(help: "The order's number, its tail or id.")
    var order: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        try session.report(BookStock([StockStep(.release, order: try session.desk.order(named: order).id)]))
    }
}
