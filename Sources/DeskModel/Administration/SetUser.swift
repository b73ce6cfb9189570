public import ServiceModel

/// Gives somebody a role, or another one. The first user of a store has to be an admin, for from then on nobody else is.
public struct SetUser: Command {
    public static let name = "set-user"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.users

    /// The operating system's name.
    public var user: String
    public var role: UserRole

    public init(user: String, role: UserRole) {
        self.user = user
        self.role = role
    }
}

/// Takes somebody's role away: that one may only look from then on.
public struct RemoveUser: Command {
    public static let name = "remove-user"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.users

    public var user: String

    public init(user: String) {
        self.user = user
    }
}
