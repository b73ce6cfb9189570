package import ServiceModel

/// A visit that stands with somebody and breaks rules there: what has to be known to mend it, or to phone about it.
package struct BrokenVisit: Hashable, Sendable, Codable {
    package var visit: Visit.ID
    package var version: Int
    package var order: OrderNumber
    package var state: VisitState
    package var technician: Technician.ID
    package var technicianName: String
    /// The day on which the shift begins.
    package var day: Day
    package var window: TimeWindow
    package var customer: String
    package var town: String
    /// The customer's; empty when nobody knows it.
    package var phone: String
    /// What was told to the customer.
    package var promise: Promise?
    /// It stands against a rule by somebody's decision already.
    package var isOverridden: Bool
    /// Somebody has set off or been somewhere on that day: its times follow what happened.
    package var dayHasBegun: Bool
    package var breaches: [Breach]

    package init(
        visit: Visit.ID, version: Int, order: OrderNumber, state: VisitState, technician: Technician.ID,
        technicianName: String, day: Day, window: TimeWindow, customer: String = "", town: String = "",
        phone: String = "", promise: Promise? = nil, isOverridden: Bool = false, dayHasBegun: Bool = false,
        breaches: [Breach]
    ) {
        self.visit = visit
        self.version = version
        self.order = order
        self.state = state
        self.technician = technician
        self.technicianName = technicianName
        self.day = day
        self.window = window
        self.customer = customer
        self.town = town
        self.phone = phone
        self.promise = promise
        self.isOverridden = isOverridden
        self.dayHasBegun = dayHasBegun
        self.breaches = breaches
    }

    /// A visit stands once with each of its crew.
    package struct Key: Hashable, Sendable, Codable {
        package var visit: Visit.ID
        package var technician: Technician.ID

        package init(visit: Visit.ID, technician: Technician.ID) {
            self.visit = visit
            self.technician = technician
        }
    }

    package var key: Key { Key(visit: visit, technician: technician) }

    /// The same visit with those of its breaches that `before` had not; `nil` when it had all of them. The figures of a
    /// rule that was broken already may be others now.
    package func beyond(_ before: BrokenVisit?) -> BrokenVisit? {
        let known = Set((before?.breaches ?? []).map(\.fault))
        var rest = self
        rest.breaches = breaches.filter { !known.contains($0.fault) }
        return rest.breaches.isEmpty ? nil : rest
    }
}
