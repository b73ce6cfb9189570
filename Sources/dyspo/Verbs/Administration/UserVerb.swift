import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct UserVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user", abstract: "Who has which role.",
        discussion:
            "Roles go by the system's user. Until the first user is set up everybody is admin; the first has to "
            + "be an admin. Whoever has no role may look and change nothing.",
        subcommands: [UserAddVerb.self, UserListVerb.self, UserRoleVerb.self, UserRemoveVerb.self])
}

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

struct UserRemoveVerb: DeskVerb {
    static let configuration = CommandConfiguration(commandName: "remove", abstract: "Take a user's role away.")

    @Argument(help: "The system's name of the user.")
    var name: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        try session.report(RemoveUser(user: name))
    }
}

struct UserListVerb: DeskVerb {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List users with their roles.")

    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let users = try session.desk.users()
        let language = session.language
        if users.isEmpty {
            session.output.message(
                language(
                    "No users yet: everybody is admin.", "Nie ma jeszcze użytkowników: każdy jest administratorem."))
        }
        try session.output.answer(
            .array(users.map { ["name": .text($0.name), "role": .text($0.role.rawValue)] }),
            TextTable(
                [.init("name", language("User", "Użytkownik")), .init("role", language("Role", "Rola"))],
                rows: users.map { user in
                    [user.name, session.output.isTerminal ? user.role.name(language) : user.role.rawValue]
                }))
    }
}
