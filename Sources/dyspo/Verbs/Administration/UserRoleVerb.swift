import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct UserRoleVerb: DeskVerb {
    static let configuration = CommandConfiguration(commandName: "role", abstract: "Give a user another role.")

    @Argument(help: "The system's name of the user.")
    var name: String
    @Argument(help: "What for.")
    var role: UserRole
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let users = try session.desk.users()
        guard users.contains(where: { $0.name == name }) else { throw Refusal.noUser(name, among: users) }
        try session.report(SetUser(user: name, role: role))
    }
}
