package import ServiceModel

/// Takes somebody's role away: that one may only look from then on.
package struct RemoveUser: Command {
    package static let name = "remove-user"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.users

    package var user: String

    package init(user: String) {
        self.user = user
    }
}
