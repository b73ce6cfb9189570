import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct AgendaVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "agenda", abstract: "Tasks of the team or one technician over any period.",
        discussion: "Without days it is today.")

    @Option(help: "Only this technician.")
    var technician: String?
    @Option(help: "Only technicians of this region.")
    var region: String?
    @Option(help: ArgumentHelp("The first day (else today).", valueName: "day"))
    var from: String?
    @Option(help: ArgumentHelp("The last day (else the first).", valueName: "day"))
    var to: String?
    @Option(help: ArgumentHelp("Only visits that match, such as \"state:planned !late\".", valueName: "filter"))
    var filter: String?
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let expression = try filter.flatMap { try session.filter($0, in: .visits) }
        let regions = Dictionary(try session.desk.regions().map { ($0.id, $0.name) }) { $1 }
        let first = try from.map { try session.day($0, option: "--from") } ?? session.today
        let last = try to.map { try session.day($0, option: "--to") } ?? max(first, session.today)
        guard first <= last else { throw Refusal.desk(.invalid(field: .day, .windowEndsBeforeItBegins)) }
        guard last.since(first) < 366 else {
            throw Failure.option("--to", .outOfRange(value: last.since(first) + 1, allowed: 1...366))
        }
        let only = try technician.map { try session.desk.technician(named: $0).id }
        let place = try region.map { try session.desk.region(named: $0).id }
        let view = try session.desk.view(from: first, days: last.since(first) + 1)
        let people = view.technicians.filter { (only ?? $0.id) == $0.id && (place ?? $0.region) == $0.region }
        let tasks = view.days.flatMap { day in
            people.flatMap { person in
                stops(of: view.sheets[CellKey(person.id, day)], expression).compactMap { stop in
                    view.visits[stop.visit].map {
                        AgendaLine(day: day, technician: person.name, stop: stop, card: $0, now: session.desk.now)
                    }
                }
            }
        }
        .filter { task in
            expression?.matches(
                FilterSubject(
                    task.card, region: regions[task.card.region] ?? "", technicians: [task.technician],
                    isLate: task.stop.lateness != nil, now: session.desk.now)) ?? true
        }
        if tasks.isEmpty {
            session.output.message(
                session.language("Nothing is planned in this time.", "Nic nie zaplanowano w tym czasie."))
        }
        try session.output.answer(
            .array(tasks.map { $0.json(session.wording) }),
            AgendaLine.table(tasks, session.tableWording, translated: session.output.isTerminal))
    }

    /// Those of a day that the filter's terms about days let through.
    private func stops(of sheet: DaySheet?, _ filter: Filter?) -> [DaySheet.Stop] {
        guard let sheet, filter?.matches(sheet) ?? true else { return [] }
        return sheet.stops
    }
}
