import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct UserListVerb: ReadingVerb {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List users with their roles.")

    @OptionGroup var past: PastOption
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
