package import ServiceModel

/// A visit of a measured day, by which typed lines find it.
package struct TimeVisit: Hashable, Sendable {
    package var visit: Visit.ID
    package var order: Order.ID
    package var number: OrderNumber

    package init(visit: Visit.ID, order: Order.ID, number: OrderNumber) {
        self.visit = visit
        self.order = order
        self.number = number
    }
}
