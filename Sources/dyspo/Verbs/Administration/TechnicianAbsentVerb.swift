import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct TechnicianAbsentVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "absent",
        abstract: "Note that a technician cannot work, and say what becomes of the visits under it.",
        discussion:
            "Days alone are whole days, the last one included, with the nights that begin on them; without --to it is "
            + "the rest of the first day. Every visit under the absence is told with state, promise and phone. What is on "
            + "the way, on site or done stays in any case. One undo takes all of it back.")

    @Argument(help: "Name or id; a part of it will do with --visits keep.")
    var technician: String
    @Option(help: ArgumentHelp("From when (else from now).", valueName: "time"))
    var from: String?
    @Option(help: ArgumentHelp("Until when.", valueName: "time"))
    var to: String?
    @Option(help: "Why; only those who may see health data are shown it.")
    var kind = Absence.Kind.other
    @Option(help: "More about it.")
    var note = ""
    @Option(
        help: ArgumentHelp(
            "What becomes of the visits: keep (they stay, marked), off (back into the queue, what was sent is recalled), "
                + "recall (what was sent is recalled and stays).",
            valueName: "fate"))
    var visits = VisitFate.keep
    @Flag(help: "Tell what it would do, and write nothing.")
    var dryRun = false
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        // Visits that leave the board, or are recalled, are not those of somebody half-named.
        let technician = try session.desk.technician(named: technician, visits == .keep ? .part : .whole)
        let start = try from.map { try edge($0, "--from", technician, session) } ?? session.desk.now
        let end =
            try to.map { try edge($0, "--to", technician, session, endOfDay: true) }
            ?? endOfDay(of: technician, after: start, session)
        guard let window = TimeWindow(start: start, end: end) else {
            throw Refusal.desk(.invalid(field: .to, .windowEndsBeforeItBegins))
        }
        let command = RecordAbsence(
            technician: technician.id, window: window, kind: kind, note: note, others: visits)
        let receipt = try dryRun ? session.desk.rehearse(command) : session.desk.perform(command, by: session.actor)
        try session.tell(receipt, visits, dryRun: dryRun)
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

extension Session {
    /// The absence, every visit under it with what becomes of it, and what else breaks by it.
    fileprivate func tell(_ receipt: Receipt, _ fate: VisitFate, dryRun: Bool) throws {
        if dryRun { output.message(language("Nothing was written. It would be:", "Niczego nie zapisano. Byłoby:")) }
        output.message(receipt.summary.sentence(wording))
        for visit in receipt.affected {
            let own = fate.inState(visit.state).consequence(for: visit.state, language)
            let place = "\(visit.order), \(wording.window(visit.window)), \(visit.state.name(language)): "
            output.message(place + own + ". " + visit.contact(wording))
        }
        let known = Set(receipt.affected.map(\.key))
        for visit in receipt.breaks where !known.contains(visit.key) {
            output.message("! " + visit.line(wording))
        }
        let visits = receipt.affected.map { visit in
            visit.json(wording).with("fate", .text(fate.inState(visit.state).rawValue))
        }
        try output.answer(receipt.json(wording).with("visits", .array(visits)))
    }
}
