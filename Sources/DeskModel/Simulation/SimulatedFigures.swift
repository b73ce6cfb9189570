/// What a simulated day came to.
package struct SimulatedFigures: Hashable, Sendable, Codable {
    /// Visits of the day when it began, and emergencies that came in.
    package var visits = 0
    /// Of these such as somebody went to, whatever came of it.
    package var served = 0
    /// Of the others such as have no place any more.
    package var withoutPlace = 0
    /// Contract's moments, arrival and fix, that fell due that day, and those that were met.
    package var slaDue = 0
    package var slaKept = 0
    /// Promised windows that ended that day, and those in which somebody came.
    package var promisesDue = 0
    package var promisesKept = 0
    /// Visits that were late, or will be where they stand now.
    package var late = 0
    /// Home to home.
    package var travelMinutes = 0
    package var overtimeMinutes = 0
    /// How often a visit was moved of which customer or technician had been told, by more than a quarter of an hour.
    package var toldMoved = 0
    /// Of those such that nothing forced to move: technician and customer could both keep it.
    package var toldMovedFreely = 0
    /// Customers who had to be phoned: what they were promised was not kept.
    package var calls = 0
    package var sick = 0
    package var emergencies = 0

    package init() {}

    package var unserved: Int { visits - served }
    /// `nil` where nothing fell due.
    package var slaShare: Double? { slaDue == 0 ? nil : Double(slaKept) / Double(slaDue) }
}
