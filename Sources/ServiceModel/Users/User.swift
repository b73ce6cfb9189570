/// Somebody with a role at the desk, known by the operating system's name.
public struct User: Hashable, Sendable, Codable {
    public var name: String
    public var role: UserRole
    public var version: Int

    public init(name: String, role: UserRole, version: Int = 1) {
        self.name = name
        self.role = role
        self.version = version
    }
}
