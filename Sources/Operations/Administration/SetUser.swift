import DeskModel
import ServiceModel
import Storage

extension SetUser: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let name = try scope.text(user, of: .user)
        try scope.transaction.update(User(name: name, role: role))
        try scope.read.requireAdmin()
        return Outcome(.userSet(name: name, role))
    }
}

extension RemoveUser: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        guard let found = try scope.read.all(User.self).first(where: { $0.name == user }) else {
            throw Refusal.notFound(.user, key: user)
        }
        try scope.transaction.delete(found)
        try scope.read.requireAdmin()
        return Outcome(.removed(.user, name: user))
    }
}
