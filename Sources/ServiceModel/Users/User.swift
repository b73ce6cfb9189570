/// Somebody with a role at the desk, known by the operating system's name.
package struct User: Hashable, Sendable, Codable {
    package var name: String
    package var role: UserRole
    package var version: Int

    package init(name: String, role: UserRole, version: Int = 1) {
        self.name = name
        self.role = role
        self.version = version
    }
}
