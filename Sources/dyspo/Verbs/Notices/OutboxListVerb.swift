import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

extension OutboxState: NamedValue {}
extension NoticeKind: NamedValue {}

struct OutboxListVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "What waits, what needs somebody, and what was over in the last 7 days.")

    @Option(parsing: .singleValue, help: "Only messages in this state; may be repeated.")
    var state: [OutboxState] = []
    @Option(help: "Only those about this order.")
    var order: String?
    @Option(help: ArgumentHelp("Only those that match, such as \"hotel\" or 8.", valueName: "filter"))
    var filter: String?
    @Flag(help: "Those that were over long ago too.")
    var all = false
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let expression = try filter.flatMap { try session.filter($0, in: .messages) }
        let found = try order.map { try session.desk.order(named: $0) }
        let lines = try found.map { try session.desk.messages(about: $0.id) } ?? session.desk.outbox(all: all).lines
        let chosen = OutboxSort.state.sorted(lines).filter { line in
            (state.isEmpty || state.contains(line.message.state))
                && expression?.matches(FilterSubject(line, session.wording)) ?? true
        }
        session.output.message(session.desk.outboxServer.sentence(session.language))
        if let found, let silence = try session.desk.silence(about: found.id) {
            session.output.message(silence.sentence(session.wording))
        }
        session.tellEmpty(chosen.isEmpty)
        try session.output.answer(
            JSONList(chosen) { OutboxRecord($0, session.wording).json },
            OutboxRecord.table(chosen, session.tableWording))
    }
}
