import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

extension TicketState: NamedValue {}

struct TicketListVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List tickets that are open or newer than 7 days, by what runs out first.")

    @Option(parsing: .singleValue, help: "Only tickets in this state; may be repeated.")
    var state: [TicketState] = []
    @Option(help: ArgumentHelp("Only tickets that match, such as \"ticket:new sla<2h\".", valueName: "filter"))
    var filter: String?
    @Flag(help: "Those that ended long ago too.")
    var all = false
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let expression = try filter.flatMap { try session.filter($0, in: .tickets) }
        let (wording, now) = (session.wording, session.desk.now)
        let wantsAll = all || state.contains { !$0.isOpen }
        let lines = try TicketSort.clock.sorted(session.desk.tickets(all: wantsAll), now: now).filter { line in
            (state.isEmpty || state.contains(line.state))
                && expression?.matches(FilterSubject(line, now: now)) ?? true
        }
        session.tellEmpty(lines.isEmpty)
        try session.output.answer(
            JSONList(lines) { TicketRecord(line: $0, wording: wording, now: now).json },
            TicketRecord.table(lines, session.tableWording, now: now, translated: session.output.isTerminal))
    }
}
