/// What somebody at a desk is there for. Roles prevent mistakes, not malice: whoever can write the file can do anything.
package enum UserRole: String, CaseIterable, Sendable, Codable {
    case dispatcher, supervisor
    case backOffice = "back-office"
    case admin

    /// The table of what each role may do.
    package var permissions: Set<Permission> {
        switch self {
        case .supervisor: []
        case .dispatcher: [.intake, .plan, .dispatch]
        case .backOffice: [.intake, .masterData, .settle]
        case .admin: Set(Permission.allCases)
        }
    }

    package func may(_ permission: Permission) -> Bool { permissions.contains(permission) }
}
