package import ServiceModel

extension Placement {
    /// `◆` on the day of whoever leads others, `◇` on that of whoever comes along; empty for one who comes alone.
    package func crewSign(of technician: Technician.ID) -> String {
        guard isCrew, let own = assignments.first(where: { $0.technician == technician }) else { return "" }
        return own.role == .leader ? "◆" : "◇"
    }

    /// `◆ Ewa Zych, ◇ Jan Wilk`; one who comes alone by the name.
    package func crewWords(_ name: (Technician.ID) -> String) -> String {
        guard isCrew else { return name(leader) }
        return assignments.map { ($0.role == .leader ? "◆ " : "◇ ") + name($0.technician) }.joined(separator: ", ")
    }
}
