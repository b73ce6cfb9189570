package import ServiceModel

/// A visit the plan found no place for, and what stands in its way.
package struct UnplannedVisit: Hashable, Sendable {
    package var visit: Visit.ID
    package var order: OrderNumber
    package var reason: UnplannedReason
    /// How many technician-days each rule stops, most first.
    package var stops: [Stop]
    /// The smallest change that would make room.
    package var remedy: VisitRemedy?

    package struct Stop: Hashable, Sendable {
        package var rule: String
        package var cells: Int

        package init(rule: String, cells: Int) {
            self.rule = rule
            self.cells = cells
        }
    }

    package init(
        visit: Visit.ID, order: OrderNumber, reason: UnplannedReason, stops: [Stop], remedy: VisitRemedy? = nil
    ) {
        self.visit = visit
        self.order = order
        self.reason = reason
        self.stops = stops
        self.remedy = remedy
    }
}
