package import DeskModel
package import ServiceModel
import Storage

extension SetUser: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let name = try scope.text(user, of: .user)
        try scope.transaction.update(User(name: name, role: role))
        try scope.read.requireAdmin()
        return Outcome(.administration(.userSet(name: name, role)))
    }
}

extension RemoveUser: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        guard let found = try scope.read.all(User.self).first(where: { $0.name == user }) else {
            throw try Refusal.noUser(user, among: scope.read.all())
        }
        try scope.transaction.delete(found)
        try scope.read.requireAdmin()
        return Outcome(.administration(.removed(.user, name: user)))
    }
}

extension Refusal {
    /// Nobody is called so, letter by letter; the names that are near.
    package static func noUser(_ name: String, among users: [User]) -> Refusal {
        do {
            let near = try NameLookup(.user, users, id: \.name) { [$0.name] }.find(name, .whole)
            return .desk(.inexact(.user, key: name, near: [near.name]))
        } catch let refusal as Refusal {
            return refusal
        } catch {
            return .desk(.notFound(.user, key: name))
        }
    }
}
