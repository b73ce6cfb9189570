import DeskModel
import ServiceModel

extension ConsoleState {
    /// Why the role of whoever sits here forbids something; `nil` when it does not.
    func roleObstacle(to permission: Permission) -> Phrase? {
        if authority.may(permission) { return nil }
        return Phrase(authority.obstacle(to: permission, .english), authority.obstacle(to: permission, .polish))
    }
}
