import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct StockShortVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "short", abstract: "Parts that visits of a day ask for and their vans do not have.")

    @Option(help: "Which day (else tomorrow).")
    var day: String?
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let day = try day.map { try session.day($0, option: "--day") } ?? session.today + 1
        let short = try session.desk.shortParts(on: day)
        let (language, wording) = (session.tableWording.language, session.wording)
        session.tellEmpty(short.isEmpty)
        let table = TextTable(
            [
                .init("part", language("Part", "Część")), .init("short", language("Short", "Za mało"), isNumber: true),
                .init("need", language("Need", "Trzeba"), isNumber: true),
                .init("has", language("On van", "Na aucie"), isNumber: true),
                .init("order", language("Order", "Zlecenie")),
                .init("at", language("When", "Kiedy")),
                .init("technician", language("Technician", "Serwisant"), mayShrink: true),
                .init("van", language("Van", "Samochód")),
                .init("remedy", language("Remedy", "Jak zaradzić"), mayShrink: true),
            ],
            rows: short.map { line in
                [
                    line.code, "\(line.short)", "\(line.need)", "\(line.has)", line.visit.number.description,
                    wording.time(line.visit.start), line.technician, line.van?.code ?? "",
                    line.remedyWords(language),
                ]
            })
        try session.output.answer(.array(short.map { json($0, wording) }), table)
    }

    private func json(_ line: ShortPart, _ wording: Wording) -> JSONValue {
        [
            "part": .text(line.code), "need": .text("\(line.need)"), "has": .text("\(line.has)"),
            "short": .text("\(line.short)"), "order": .text(line.visit.number.description),
            "visit": "\(line.visit.visit)", "technician": .text(line.technician), "van": JSONValue(line.van?.code),
            "from": JSONValue(line.remedy?.place.code), "free_there": JSONValue(line.remedy?.free.description),
            "substitute": JSONValue(line.remedy?.substitute), "list": JSONValue(line.list),
            "listed": .text("\(line.listed)"), "missing": .text("\(line.missing)"),
        ]
    }
}
