import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct PickListVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Pick lists of a day and later, by number.")

    @Option(help: "From which day on (else today).")
    var from: String?
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let day = try from.map { try session.day($0, option: "--from") } ?? session.today
        let lists = try session.desk.pickLists(from: day)
        let language = session.tableWording.language
        session.tellEmpty(lists.isEmpty)
        let table = TextTable(
            [
                .init("number", language("List", "Lista")), .init("day", language("Day", "Dzień")),
                .init("van", language("Van", "Samochód")),
                .init("technician", language("Technician", "Serwisant"), mayShrink: true),
                .init("lines", language("Lines", "Pozycje"), isNumber: true),
                .init("ticked", language("Ticked", "Odhaczone"), isNumber: true),
                .init("loaded", language("Loaded", "Załadowane"), isNumber: true),
            ],
            rows: lists.map { list in
                [
                    "\(list.list.number)", list.list.day.iso, list.van.code, list.technician ?? "",
                    "\(list.lines.count)",
                    "\(list.lines.count { $0.line.isTicked })", "\(list.lines.count { $0.line.isLoaded })",
                ]
            })
        try session.output.answer(.array(lists.map(PickRecord.json)), table)
    }
}
