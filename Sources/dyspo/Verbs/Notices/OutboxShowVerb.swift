import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct OutboxShowVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "A message with its text, every try and everything that was done with it.")

    @Argument(help: "Its number, as outbox list tells it.")
    var message: Int
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let detail = try session.desk.message(OutboxMessage.ID(Int64(message)))
        let record = OutboxRecord(detail.line, session.wording)
        guard !session.output.isJSON else { return try session.output.answer(record.json(detail)) }
        for line in record.sheet(detail) { try session.output.line(line) }
        session.output.message(session.desk.outboxServer.sentence(session.language))
    }
}
