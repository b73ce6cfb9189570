import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct PartOrderVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "order",
        abstract: "The parts of an order: planned, taken, used, returned, lost, and the difference.")

    @Argument(help: "The order's number, its tail or id.")
    var order: String
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let lines = try session.desk.parts(of: try session.desk.order(named: order).id)
        let language = session.tableWording.language
        session.tellEmpty(lines.isEmpty)
        let table = TextTable(
            [
                .init("part", language("Part", "Część")),
                .init("planned", language("Planned", "Plan"), isNumber: true),
                .init("taken", language("Taken", "Pobrano"), isNumber: true),
                .init("used", language("Used", "Zużyto"), isNumber: true),
                .init("returned", language("Returned", "Zwrócono"), isNumber: true),
                .init("lost", language("Lost", "Utracono"), isNumber: true),
                .init("difference", language("Difference", "Różnica"), isNumber: true),
                .init("instead", language("Instead of", "Zamiast")),
            ],
            rows: lines.map { line in
                [
                    line.code, "\(line.planned)", "\(line.use.taken)", "\(line.use.used)", "\(line.use.returned)",
                    "\(line.use.lost)", "\(line.use.difference)", line.standsFor ?? "",
                ]
            })
        try session.output.answer(.array(lines.map(json)), table)
    }

    private func json(_ line: OrderPartLine) -> JSONValue {
        [
            "part": .text(line.code), "name": JSONValue(line.part?.name), "planned": .text("\(line.planned)"),
            "taken": .text("\(line.use.taken)"), "used": .text("\(line.use.used)"),
            "returned": .text("\(line.use.returned)"), "lost": .text("\(line.use.lost)"),
            "difference": .text("\(line.use.difference)"),
            "held": .array(
                line.held.sorted { $0.key < $1.key }.map { ["place": .text($0.key), "quantity": .text("\($0.value)")] }),
            "serials": .array(line.serials.map { .text($0) }), "kits": .array(line.kits.map { .text($0) }),
            "instead_of": JSONValue(line.standsFor),
        ]
    }
}
