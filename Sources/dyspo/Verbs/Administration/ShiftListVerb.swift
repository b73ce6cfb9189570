import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct ShiftListVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "The shifts of a time, as weekly hours, changes and absences leave them.")

    @Option(help: "First day (else today).")
    var from: String?
    @Option(help: "Last day (else six days on).")
    var to: String?
    @Option(help: "Only this technician.")
    var technician: String?
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let first = try from.map { try session.day($0, option: "--from") } ?? session.today
        let last = try to.map { try session.day($0, option: "--to") } ?? first + 6
        guard (0...365).contains(last.since(first)) else {
            throw Refusal.desk(.invalid(field: .to, .windowEndsBeforeItBegins))
        }
        let only = try technician.map { try session.desk.technician(named: $0).id }
        let view = try session.desk.view(from: first, days: last.since(first) + 1)
        let lines = BoardLine.all(view, session.wording, at: session.desk.now).filter {
            only == nil || $0.row.id == only
        }
        let language = session.tableWording.language
        try session.output.answer(
            .array(lines.flatMap(\.shifts)),
            TextTable(
                [
                    .init("technician", language("Technician", "Serwisant")), .init("day", language("Day", "Dzień")),
                    .init("hours", language("Hours", "Godziny")),
                ],
                rows: lines.filter { !$0.sheet.shifts.isEmpty || $0.sheet.isAbsent }.map { line in
                    let pieces = line.sheet.shifts.map { piece in
                        "\(session.wording.time(piece.start))-\(session.wording.time(piece.end))"
                    }
                    let off = line.sheet.isAbsent ? [DayWord.absent.name(language)] : []
                    return [line.row.name, line.sheet.cell.day.iso, (pieces + off).joined(separator: ", ")]
                }))
    }
}
