import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct AlertsCallVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "call", abstract: "Somebody was phoned about an alert: what was said. It still needs an answer.")

    @Argument(help: "The alert, as alerts --json names it, or the number of its order.")
    var alert: String
    @Option(help: "What was said.")
    var said: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let found = try session.alert(alert, in: session.desk.alerts())
        try session.report(MarkAlert(found, session.calendar, answer: .called, said: said))
    }
}
