import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct TechnicianShowVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "A technician's skills, shifts and visits of the next days.")

    @Argument(help: "Name, part of it, or id.")
    var technician: String
    @Option(help: "How many days from today.")
    var days = 7
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        guard (1...60).contains(days) else { throw Failure.option("--days", .outOfRange(value: days, allowed: 1...60)) }
        let technician = try session.desk.technician(named: technician)
        let view = try session.desk.view(from: session.today, days: days)
        let lines = BoardLine.all(view, session.wording, at: session.desk.now).filter { $0.row.id == technician.id }
        let record = try TechnicianRecord.one(technician, session)
        let absences = try session.desk.absences(of: technician.id, after: session.desk.now, seenBy: session.actor)
        guard shared.json else {
            try record.facts(session.language).forEach(session.output.line)
            try absences.map { $0.words(session.wording) }.forEach(session.output.line)
            return try session.output.show(BoardLine.table(lines, session.language))
        }
        guard case .object(var fields) = record.json else { return }
        fields["shifts"] = .array(lines.flatMap(\.shifts))
        fields["visits"] = .array(lines.flatMap(\.visits))
        fields["absences"] = .array(absences.map { $0.json(session.calendar) })
        try session.output.answer(.object(fields))
    }
}
