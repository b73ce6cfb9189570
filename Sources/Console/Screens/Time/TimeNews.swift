package import DeskModel
package import ServiceModel

/// What is told about measured time.
package enum TimeNews: Sendable {
    /// A week of a technician's measured time.
    case book(TimeBook)
    /// The days of everybody in the week that begins then.
    case week(Day, [TimeDay])
    /// What was measured of an order.
    case order(OrderTime)
}
