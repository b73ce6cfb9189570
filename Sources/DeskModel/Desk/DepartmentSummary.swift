package import ServiceModel

/// What one department says of its changes.
package protocol DepartmentSummary: Hashable, Sendable, Codable {
    /// One full sentence with its full stop.
    func sentence(_ wording: Wording) -> String
    /// The orders that it names, in its own order; none for what concerns no single order.
    var orders: [OrderNumber] { get }
    /// Something that happened in the field: told, never taken back.
    var isFact: Bool { get }
}
