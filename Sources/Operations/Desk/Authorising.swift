package import DeskModel
package import ServiceModel
package import Storage

extension ServiceDesk {
    /// What somebody may do now. The role goes by the operating system's user, whatever name is given.
    package func authority(of actor: Actor) throws -> Authority {
        try store.read { try $0.authority(of: actor) }
    }

    /// Throws `notAllowed` unless somebody may put another store in the place of this one.
    package static func requireReplacing(_ store: Store, by actor: Actor) throws {
        try store.read { try $0.require(.replaceStore, of: actor) }
    }

    /// Everybody with a role, by name.
    package func users() throws -> [User] { byPolishName(try store.read { try $0.all(User.self) }, \.name) }
}

extension Reader {
    func authority(of actor: Actor) throws -> Authority { Authority(of: actor.osUser, among: try all()) }

    /// Throws `notAllowed` unless the role of whoever sits at the desk allows this, and the name that is used.
    func require(_ permission: Permission, of actor: Actor) throws {
        guard actor.origin.isDesk else { return }
        let authority = try authority(of: actor)
        for needed in actor.name == actor.osUser ? [permission] : [.actForOthers, permission]
        where !authority.may(needed) {
            throw Refusal.desk(.notAllowed(authority, needed))
        }
    }

    /// Throws `lastAdmin` unless somebody can give roles: what was set up once stays so.
    func requireAdmin() throws {
        guard try all(User.self).contains(where: { $0.role.may(.users) }) else {
            throw Refusal.administration(.lastAdmin)
        }
    }
}
