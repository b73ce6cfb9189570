package struct Assignment: Hashable, Sendable, Codable {
    package enum Role: String, Sendable, Codable { case leader, member }

    package var technician: Technician.ID
    package var role: Role
    /// When whoever comes along took the visit; the leader's answer is the visit's state.
    package var acceptedAt: Timestamp?

    package init(technician: Technician.ID, role: Role = .leader, acceptedAt: Timestamp? = nil) {
        self.technician = technician
        self.role = role
        self.acceptedAt = acceptedAt
    }
}
