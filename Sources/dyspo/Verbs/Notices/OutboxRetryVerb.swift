import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct OutboxRetryVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "retry", abstract: "Send a message that was refused, given up or stopped after all.",
        discussion: "One that was sent already goes out a second time only with --copy.")

    @Argument(help: "Its number, as outbox list tells it.")
    var message: Int
    @Flag(help: "Send a second copy of one that was sent.")
    var copy = false
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        try session.report(SendMessageAgain(message: OutboxMessage.ID(Int64(message)), asCopy: copy))
        session.output.message(session.desk.outboxServer.sentence(session.language))
    }
}
