import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct TechnicianAbsentVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "absent",
        abstract: "Note that a technician cannot work; planned visits stay until they are moved.",
        discussion: "Days alone are whole days, the last one included; without --to it is the rest of the first day.")

    @Argument(help: "Name, part of it, or id.")
    var technician: String
    @Option(help: ArgumentHelp("From when (else from now).", valueName: "time"))
    var from: String?
    @Option(help: ArgumentHelp("Until when.", valueName: "time"))
    var to: String?
    @Option(help: "Why; only those who may see health data are shown it.")
    var kind = Absence.Kind.other
    @Option(help: "More about it.")
    var note = ""
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let technician = try session.desk.technician(named: technician)
        let start = try from.map { try edge($0, "--from", session) } ?? session.desk.now
        let end =
            try to.map { try edge($0, "--to", session, endOfDay: true) }
            ?? session.calendar.span(of: session.calendar.day(of: start)).end
        guard let window = TimeWindow(start: start, end: end) else {
            throw Refusal.invalid(field: .to, .windowEndsBeforeItBegins)
        }
        let receipt = try session.perform(
            RecordAbsence(technician: technician.id, window: window, kind: kind, note: note))
        try session.output.answer(receipt.json(session.wording))
    }

    private func edge(
        _ text: String, _ option: String, _ session: Session, endOfDay: Bool = false
    ) throws -> Timestamp {
        try session.reading(option, endOfDay ? .to : .from) { () throws(InputFault) in
            try session.times.edge(text, endOfDay: endOfDay)
        }
    }
}

struct TechnicianBackVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "back", abstract: "A technician works again: the absence under way, or the next one, ends.")

    @Argument(help: "Name, part of it, or id.")
    var technician: String
    @Option(help: ArgumentHelp("From when (else from now).", valueName: "time"))
    var at: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let technician = try session.desk.technician(named: technician)
        let moment = try at.map { try session.moment($0, option: "--at") } ?? session.desk.now
        guard let absence = try session.desk.absences(of: technician.id, after: moment, seenBy: session.actor).first
        else {
            throw Refusal.notFound(.absence, key: technician.name)
        }
        let receipt = try session.perform(EndAbsence(absence: absence.id, at: moment))
        try session.output.answer(receipt.json(session.wording))
    }
}
