import DeskModel
import ServiceModel

extension ConsoleState {
    /// Why the role of whoever sits here, or from where one looks, forbids something; `nil` when neither does.
    func roleObstacle(to permission: Permission) -> Phrase? {
        if let obstacle = vantageObstacle(to: CommandReach(permission)) { return obstacle }
        if authority.may(permission) { return nil }
        return Phrase(authority.obstacle(to: permission, .english), authority.obstacle(to: permission, .polish))
    }
}
