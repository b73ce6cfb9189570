import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct TechnicianAbsentVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "absent",
        abstract: "Note that a technician cannot work; planned visits stay until they are moved.",
        discussion:
            "Days alone are whole days, the last one included, with the nights that begin on them; without --to it is the "
            + "rest of the first day.")

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
        let start = try from.map { try edge($0, "--from", technician, session) } ?? session.desk.now
        let end =
            try to.map { try edge($0, "--to", technician, session, endOfDay: true) }
            ?? endOfDay(of: technician, after: start, session)
        guard let window = TimeWindow(start: start, end: end) else {
            throw Refusal.invalid(field: .to, .windowEndsBeforeItBegins)
        }
        let receipt = try session.perform(
            RecordAbsence(technician: technician.id, window: window, kind: kind, note: note))
        try session.output.answer(receipt.json(session.wording))
    }

    /// A night goes on after midnight, and belongs to its evening: a day alone is the technician's day.
    private func edge(
        _ text: String, _ option: String, _ technician: Technician, _ session: Session, endOfDay: Bool = false
    ) throws -> Timestamp {
        try session.reading(option, endOfDay ? .to : .from) { () throws(InputFault) in
            _ = try session.times.edge(text, endOfDay: endOfDay)
        }
        if let day = try? session.times.day(text) {
            let span = try session.desk.shiftDays(of: technician.id, from: day, through: day).span(of: day)
            return endOfDay ? span.end : span.start
        }
        return try session.times.edge(text, endOfDay: endOfDay)
    }

    private func endOfDay(of technician: Technician, after start: Timestamp, _ session: Session) throws -> Timestamp {
        let day = try session.desk.day(of: start, minutes: 1, technician: technician.id)
        return try session.desk.shiftDays(of: technician.id, from: day, through: day).span(of: day).end
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
