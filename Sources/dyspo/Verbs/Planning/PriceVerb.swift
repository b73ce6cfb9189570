import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct PriceVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "price", abstract: "What every technician-day that fits would cost, best first.")

    @Argument(help: "Number, its unpadded tail, or id.")
    var order: String
    @OptionGroup var cells: CellOptions
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let found = try OrderVisit(order, session)
        let people = try cells.people(session)
        let prices = try session.desk.prices(
            of: found.visit.id, days: try cells.days(session), technicians: people.map(\.id))
        let names = Dictionary(try session.desk.technicians().map { ($0.id, $0.name) }) { $1 }
        let fitting = prices.compactMap { cell, price in
            price.best.map {
                PriceLine(
                    cell: cell, technician: names[cell.technician] ?? "", members: $0.members.map { names[$0] ?? "?" },
                    way: $0)
            }
        }.sorted { ($0.way.cost, $0.way.start, $0.technician) < ($1.way.cost, $1.way.start, $1.technician) }
        if fitting.isEmpty {
            session.output.message(
                session.language(
                    "It fits nowhere; `dyspo why \(found.order.number.short)` says why.",
                    "Nigdzie nie pasuje; `dyspo why \(found.order.number.short)` mówi dlaczego."))
        }
        try session.output.answer(
            .array(fitting.map { $0.json(session.wording) }), PriceLine.table(fitting, session.tableWording))
    }
}
