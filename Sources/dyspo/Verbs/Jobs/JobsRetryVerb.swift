import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct JobsRetryVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "retry", abstract: "Try a job again at the next opportunity, also one that was given up.")

    @Argument(help: "Its kind, as jobs list tells it.")
    var kind: String
    @Argument(help: "Its key, as jobs list tells it.")
    var key: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        try session.desk.retryJob(kind, key)
        session.output.message(
            session.language("It is tried at the next opportunity.", "Zostanie ponowione przy najbliższej okazji."))
        try session.output.answer(["kind": .text(kind), "key": .text(key)])
    }
}
