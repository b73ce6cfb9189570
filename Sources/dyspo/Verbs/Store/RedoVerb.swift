import ArgumentParser
import DeskModel
import Interchange
import Operations

struct RedoVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "redo", abstract: "Do again what you took back last, or the last N things.")

    @Argument(help: "How many.")
    var count = 1
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        try session.repeatedly(count) { try session.desk.redo(by: session.actor) }
    }
}
