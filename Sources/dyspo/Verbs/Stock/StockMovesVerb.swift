import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct StockMovesVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "moves", abstract: "The newest moves of parts, or all of an order or of a serial number.")

    @Option(help: "Only of this order, oldest first.")
    var order: String?
    @Option(help: ArgumentHelp("Only of this piece, oldest first.", valueName: "number"))
    var serial: String?
    @Option(help: ArgumentHelp("At most so many.", valueName: "count"))
    var limit = 50
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let moves = try moves(session)
        if let serial { session.output.message(try session.words(ofPiece: serial)) }
        let (language, wording) = (session.tableWording.language, session.wording)
        // An order of another year is no order of this one, whoever reads it.
        let words = Wording(language, session.calendar, today: session.today)
        session.tellEmpty(moves.isEmpty)
        let table = TextTable(
            [
                .init("move", language("Stock move", "Ruch części")), .init("at", language("When", "Kiedy")),
                .init("what", language("What", "Co"), mayShrink: true),
                .init("value", language("Value", "Wartość"), isNumber: true),
                .init("reason", language("Reason", "Powód"), mayShrink: true), .init("by", language("Who", "Kto")),
            ],
            rows: moves.map { move in
                [
                    "\(move.id)", wording.moment(move.at), move.booked.words(words),
                    Money(minorUnits: move.booked.value).amount, move.reason, Actor.shownName(move.by, language),
                ]
            })
        try session.output.answer(.array(moves.map { json($0, session) }), table)
    }

    private func moves(_ session: Session) throws -> [StockMoveLine] {
        guard limit > 0 else {
            throw Failure.option("--limit", .outOfRange(value: limit, allowed: 1...Int(Int32.max)))
        }
        if let order { return try session.desk.stockMoves(of: try session.desk.order(named: order).id) }
        guard let serial else { return try session.desk.stockMoves(limit: limit) }
        guard let found = try session.desk.serial(serial) else {
            throw Refusal.desk(.notFound(.serialNumber, key: serial))
        }
        return found.moves
    }

    private func json(_ move: StockMoveLine, _ session: Session) -> JSONValue {
        [
            "id": "\(move.id)", "at": .text(session.calendar.iso8601(move.at)), "op": .text(move.booked.op.rawValue),
            "part": .text(move.booked.part),
            "quantity": .text(move.booked.quantity.description), "from": .text(move.booked.from),
            "to": .text(move.booked.to), "order": JSONValue(move.booked.order?.description),
            "value": StockRecord.money(move.booked.value), "serials": .array(move.serials.map { .text($0) }),
            "reason": .text(move.reason), "reverses": JSONValue(move.reverses?.description), "by": .text(move.by),
        ]
    }
}
