import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct UserAddVerb: DeskVerb {
    static let configuration = CommandConfiguration(commandName: "add", abstract: "Give somebody a role.")

    @Argument(help: "The system's name of the user.")
    var name: String
    @Argument(help: "What for.")
    var role: UserRole
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        if try session.desk.users().contains(where: { $0.name == name }) {
            throw Refusal.desk(.invalid(field: .user, .duplicate(name)))
        }
        try session.report(SetUser(user: name, role: role))
    }
}
