package import ServiceModel

/// Asks for the windows that could be offered for a visit.
package struct SlotRequest: Hashable, Sendable {
    /// The answer carries it; a later request makes earlier ones worthless.
    package var id: Int
    package var visit: Visit.ID
    /// Number of days, today included.
    package var days: Int
    /// Maximum number of offers.
    package var limit: Int

    package init(id: Int, visit: Visit.ID, days: Int = 14, limit: Int = 5) {
        self.id = id
        self.visit = visit
        self.days = days
        self.limit = limit
    }
}
