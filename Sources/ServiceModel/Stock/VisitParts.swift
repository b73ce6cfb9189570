/// A visit that asks for parts.
package struct VisitParts: Hashable, Sendable {
    package let visit: Visit.ID
    package let order: Order.ID
    package let number: OrderNumber
    package let parts: [PartLine]
    package let start: Timestamp
    package let technician: Technician.ID
    package let town: String

    package init(
        visit: Visit.ID, order: Order.ID, number: OrderNumber, parts: [PartLine], start: Timestamp,
        technician: Technician.ID, town: String
    ) {
        self.visit = visit
        self.order = order
        self.number = number
        self.parts = parts
        self.start = start
        self.technician = technician
        self.town = town
    }
}
