/// What one user may do at a store.
public struct Authority: Hashable, Sendable {
    /// `nil` for somebody who has no role where others have: that one may only look.
    public let role: UserRole?

    /// Everything, as on a store without users.
    public static let all = Authority(role: .admin)

    public init(role: UserRole?) {
        self.role = role
    }

    /// Until the first user is set up everybody has the role of admin.
    public init(of name: String, among users: [User]) {
        role = users.isEmpty ? .admin : users.first { $0.name == name }?.role
    }

    public func may(_ permission: Permission) -> Bool { role?.may(permission) ?? false }

    /// Nothing may be changed.
    public var onlyLooks: Bool { role?.permissions.isEmpty ?? true }
}
