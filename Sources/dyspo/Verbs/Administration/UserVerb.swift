import ArgumentParser
import DeskModel
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
