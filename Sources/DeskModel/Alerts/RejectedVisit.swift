package import ServiceModel

/// A visit that a technician did not take and that nobody has.
package struct RejectedVisit: Hashable, Sendable {
    package var visit: Visit.ID
    package var order: Order.ID
    package var number: OrderNumber
    package var short: String
    package var technician: String
    package var reason: String
    /// Customer and town.
    package var place: String

    package init(_ card: VisitCard, by technician: String, _ reason: String) {
        (visit, order, number, short) = (card.id, card.order, card.number, card.short)
        (self.technician, self.reason) = (technician, reason)
        place = [card.customer, card.town].filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
