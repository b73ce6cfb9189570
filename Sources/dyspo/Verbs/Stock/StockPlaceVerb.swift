import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct StockPlaceVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "place", abstract: "Enter a place of stock, or change the one with this code.")

    @Argument(help: "Its code, such as M1 or W-07.")
    var code: String
    @Option(help: "For a new one: warehouse, van or quarantine.")
    var kind: StockPlaceKind?
    @Option(help: "What it is called.")
    var name: String?
    @Option(help: "Who drives the van, or none.")
    var technician: String?
    @Option(help: "Whether it is used: yes or no.")
    var active: YesNo?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let known = try session.desk.stockPlaces().first { $0.place.code == code }?.place
        var changes = SaveStockPlace.Changes()
        (changes.code, changes.name, changes.kind) = (code, name, kind)
        changes.technician = try OptionalChange(technician) { try session.desk.technician(named: $0).id }
        changes.isActive = active.map { $0 == .yes }
        try session.report(SaveStockPlace(place: known?.id, changes))
    }
}

extension StockPlaceKind: ExpressibleByArgument {}
