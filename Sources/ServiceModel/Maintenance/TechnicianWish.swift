/// Who is to do a plan's work.
package enum TechnicianWish: Hashable, Sendable, Codable {
    /// Anybody may come; somebody else costs what the policy says.
    case preferred(Technician.ID)
    /// Nobody else may come.
    case only(Technician.ID)

    package var technician: Technician.ID {
        switch self {
        case .preferred(let technician), .only(let technician): technician
        }
    }
}
