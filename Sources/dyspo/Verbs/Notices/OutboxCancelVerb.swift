import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct OutboxCancelVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "cancel", abstract: "Do not send a message: the customer was phoned, or is not to be told.")

    @Argument(help: "Its number, as outbox list tells it.")
    var message: Int
    @Option(help: "Why.")
    var reason: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        try session.report(StopMessage(message: OutboxMessage.ID(Int64(message)), reason: reason))
    }
}
