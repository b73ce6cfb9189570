import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct StockShowVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Places of stock; of a place, what is there; with --part, where it is.")

    @Argument(help: "The place: code, name, technician, part of it, or id.")
    var place: String?
    @Option(help: "The part: code, EAN, name, part of it, or id.")
    var part: String?
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let language = session.tableWording.language
        if let part {
            let part = try session.desk.part(named: part)
            let rows = try session.desk.stock(of: part.id)
            session.tellEmpty(rows.isEmpty)
            return try session.output.answer(
                .array(rows.map { StockRecord.json(part, $0.place.code, $0.balance) }),
                StockRecord.whereTable(rows, language))
        }
        guard let place else {
            let lines = try session.desk.stockPlaces()
            session.tellEmpty(lines.isEmpty)
            return try session.output.answer(
                .array(lines.map(StockRecord.json)), StockRecord.placesTable(lines, language))
        }
        let found = try session.desk.stockPlace(named: place)
        let lines = try session.desk.stock(at: found.id)
        session.tellEmpty(lines.isEmpty)
        try session.output.answer(
            .array(lines.map { StockRecord.json($0, at: found.code) }), StockRecord.partsTable(lines, language))
    }
}
