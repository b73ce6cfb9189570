import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct JobsForgetVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "forget", abstract: "Nobody wants a job done any more; standing ones arise again.")

    @Argument(help: "Its kind, as jobs list tells it.")
    var kind: String
    @Argument(help: "Its key, as jobs list tells it.")
    var key: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        try session.desk.forgetJob(kind, key)
        session.output.message(session.language("It is forgotten.", "Usunięto je."))
        try session.output.answer(["kind": .text(kind), "key": .text(key)])
    }
}
