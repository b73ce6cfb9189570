import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct ShiftVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shift", abstract: "When technicians work, day by day.",
        subcommands: [ShiftListVerb.self, ShiftSetVerb.self, ShiftClearVerb.self])
}

struct ShiftListVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "The shifts of a time, as weekly hours, changes and absences leave them.")

    @Option(help: "First day (else today).")
    var from: String?
    @Option(help: "Last day (else six days on).")
    var to: String?
    @Option(help: "Only this technician.")
    var technician: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let first = try from.map { try session.day($0, option: "--from") } ?? session.today
        let last = try to.map { try session.day($0, option: "--to") } ?? first + 6
        guard (0...365).contains(last.since(first)) else {
            throw Refusal.desk(.invalid(field: .to, .windowEndsBeforeItBegins))
        }
        let only = try technician.map { try session.desk.technician(named: $0).id }
        let view = try session.desk.view(from: first, days: last.since(first) + 1)
        let lines = BoardLine.all(view, session.wording).filter { only == nil || $0.row.id == only }
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

struct ShiftSetVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Other hours on one day than every week.",
        discussion:
            "Hours as 08:00-16:00, several with a comma between them, or none. A break and overtime stay as the "
            + "weekly hours have them where they fit. Hours by which visits that stand would break a rule are refused "
            + "with their list (exit code 1); --force sets them, and they stay and are marked.")

    @Argument(help: "Name or id.")
    var technician: String
    @Argument(help: "Which day.")
    var day: String
    @Argument(help: "08:00-16:00, several with a comma between them, or none.")
    var hours: String
    @Option(
        help: ArgumentHelp(
            "The break: between 11:00-13:00, with /45 for other minutes than 30, or none.", valueName: "hours"))
    var lunch: String?
    @OptionGroup var breaking: BreakingOptions
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let technician = try session.desk.technician(named: technician, .whole)
        let day = try session.day(day, option: "DAY")
        let usual = technician.pattern[day.weekday].first
        let shifts = try session.reading("HOURS", .start) { () throws(InputFault) in
            try ShiftWords.hours(hours, lunch: lunch, like: usual)
        }
        try session.report(breaking.applied(to: SetShift(technician: technician.id, day: day, hours: shifts)))
    }
}

struct ShiftClearVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "clear", abstract: "Back to the weekly hours on one day.")

    @Argument(help: "Name or id.")
    var technician: String
    @Argument(help: "Which day.")
    var day: String
    @OptionGroup var breaking: BreakingOptions
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let technician = try session.desk.technician(named: technician, .whole)
        let day = try session.day(day, option: "DAY")
        try session.report(breaking.applied(to: SetShift(technician: technician.id, day: day, hours: nil)))
    }
}
