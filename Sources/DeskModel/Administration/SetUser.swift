package import ServiceModel

/// Gives somebody a role, or another one. The first user of a store has to be an admin, for from then on nobody else is.
package struct SetUser: Command {
    package static let name = "set-user"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.users

    /// The operating system's name.
    package var user: String
    package var role: UserRole

    package init(user: String, role: UserRole) {
        self.user = user
        self.role = role
    }
}
