package import ServiceModel

/// A row that counts its changes, so that a write based on an old one is noticed.
package enum VersionedRow: Hashable, Sendable, Codable {
    case order(Order.ID)
    case technician(Technician.ID)
    case visit(Visit.ID)
    case ticket(Ticket.ID)
    /// Any change of a visit, shift or absence of that day.
    case technicianDay(Technician.ID, Day)
}
