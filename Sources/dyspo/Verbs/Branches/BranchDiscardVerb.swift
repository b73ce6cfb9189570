import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct BranchDiscardVerb: LiveVerb {
    static let configuration = CommandConfiguration(
        commandName: "discard", abstract: "Take a branch away with all that is in it; undo does not bring it back.")

    @Argument(help: "Its whole name.")
    var name: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let branches = Branches(session.desk)
        let found = try branches.name(name)
        try branches.discard(found, by: session.actor)
        session.output.message(
            session.language("Branch \(found) discarded.", "Porzucono wariant \(found)."))
        try session.output.answer(["name": .text(found.text), "discarded": .bool(true)])
    }
}
