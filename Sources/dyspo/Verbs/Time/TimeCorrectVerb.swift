import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct TimeCorrectVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "correct", abstract: "Correct measured time, with a reason; what was told stays on record.",
        discussion:
            "Times of a visit move its events: what ended there and what began there meet at the new time. A gap "
            + "is not corrected but told, with time add.")

    @Argument(help: "Name, part of it, or id.")
    var technician: String
    @Option(help: ArgumentHelp("The line that begins at this time, as time list has it.", valueName: "time"))
    var line: String
    @Option(help: ArgumentHelp("The day of all times (else today).", valueName: "day"))
    var day: String?
    @Option(help: ArgumentHelp("When it began.", valueName: "time"))
    var from: String?
    @Option(help: ArgumentHelp("When it ended.", valueName: "time"))
    var to: String?
    @Option(help: ArgumentHelp("What it was, as in time add.", valueName: "kind"))
    var kind: ToldKind?
    @Option(help: ArgumentHelp("Of which order it is travel, waiting or work: 123, or 123/2.", valueName: "order"))
    var order: String?
    @Flag(help: "Nothing of the kind happened.")
    var withdraw = false
    @Option(help: "Why it was wrong.")
    var reason: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        guard !withdraw || from == nil && to == nil && kind == nil && order == nil else {
            throw Failure.usage(
                english: "--withdraw goes without --from, --to, --kind and --order.",
                polish: "--withdraw występuje bez --from, --to, --kind i --order.")
        }
        let person = try session.desk.technician(named: technician)
        let day = try day.map { try session.pastDay($0) } ?? session.today
        let begins = try session.past(line, option: "--line", on: day)
        let lines = try session.desk.timeDays(of: person.id, from: day, through: day).flatMap(\.lines)
        guard let found = lines.first(where: { $0.stretch.window.start == begins.wholeMinute }) else {
            throw Failure.refused(
                english: "\(person.name) has no line that begins at \(session.wording.moment(begins)).",
                polish: "\(person.name): żaden wiersz nie zaczyna się \(session.wording.moment(begins)).")
        }
        guard let target = found.stretch.source.target else {
            throw Failure.refused(
                english: "It follows from the shift, or still lasts: tell what it was with time add.",
                polish: "Wynika ze zmiany albo jeszcze trwa: podaj, co to było, przez time add.")
        }
        try session.report(
            CorrectTime(
                target, from: try from.map { try session.past($0, option: "--from", on: day) },
                to: try to.map { try session.past($0, option: "--to", on: day) }, kind: kind?.kind,
                about: kind?.about, visit: try order.map { try session.visit(of: person, in: $0) },
                isWithdrawn: withdraw, reason: reason))
    }
}
