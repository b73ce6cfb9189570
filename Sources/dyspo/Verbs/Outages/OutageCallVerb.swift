import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct OutageCallVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "call", abstract: "A call was made: what was said. Who called is kept.")

    @Argument(help: "The call, as outage calls tells it, or the order's number.")
    var call: String
    @Option(help: "What was said.")
    var said = ""
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let lines = try session.desk.outageCalls().filter { $0.call.madeAt == nil }
        guard
            let line = lines.first(where: { "\($0.call.id)" == call || "\($0.order)" == call || $0.order.short == call }
            )
        else { throw Refusal.desk(.notFound(.outageCall, key: call)) }
        try session.report(NoteOutageCall(call: line.call.id, said: said))
    }
}
