package struct Assignment: Hashable, Sendable, Codable {
    package enum Role: String, Sendable, Codable { case leader, member }

    package var technician: Technician.ID
    package var role: Role

    package init(technician: Technician.ID, role: Role = .leader) {
        self.technician = technician
        self.role = role
    }
}
