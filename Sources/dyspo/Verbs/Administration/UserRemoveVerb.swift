import ArgumentParser
import DeskModel
import Interchange
import Operations

struct UserRemoveVerb: DeskVerb {
    static let configuration = CommandConfiguration(commandName: "remove", abstract: "Take a user's role away.")

    @Argument(help: "The system's name of the user.")
    var name: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        try session.report(RemoveUser(user: name))
    }
}
