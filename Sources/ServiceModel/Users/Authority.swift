/// What one user may do at a store.
package struct Authority: Hashable, Sendable {
    /// `nil` for somebody who has no role where others have: that one may only look.
    package let role: UserRole?

    /// Everything, as on a store without users.
    package static let all = Authority(role: .admin)

    package init(role: UserRole?) {
        self.role = role
    }

    /// Until the first user is set up everybody has the role of admin.
    package init(of name: String, among users: [User]) {
        role = users.isEmpty ? .admin : users.first { $0.name == name }?.role
    }

    package func may(_ permission: Permission) -> Bool { role?.may(permission) ?? false }

    /// Nothing may be changed.
    package var onlyLooks: Bool { role?.permissions.isEmpty ?? true }
}
