/// A visit that stands and takes parts along.
package struct PartsClaim: Hashable, Sendable {
    package let visit: Visit.ID
    package let order: Order.ID
    /// What its order has planned and not used yet, by part.
    package let needs: [Part.ID: Quantity]
    package var technician: Technician.ID
    package var day: Day
    package var start: Timestamp

    package init(
        visit: Visit.ID, order: Order.ID, needs: [Part.ID: Quantity], technician: Technician.ID, day: Day,
        start: Timestamp
    ) {
        self.visit = visit
        self.order = order
        self.needs = needs
        self.technician = technician
        self.day = day
        self.start = start
    }

    /// What it asks for, in the order of the parts.
    var parts: [Part.ID] { needs.filter { $0.value > .zero }.keys.sorted() }

    /// Whether its visit is earlier.
    func isBefore(_ other: PartsClaim) -> Bool { (day, start, visit) < (other.day, other.start, other.visit) }
}
