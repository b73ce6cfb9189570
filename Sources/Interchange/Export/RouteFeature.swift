package import Geography
package import ServiceModel

/// One technician's way on one day.
package struct RouteFeature: Hashable, Sendable {
    package var technician: String
    package var day: Day
    /// Order numbers in the sequence of the stops.
    package var orders: [String]
    /// From home by the stops back home.
    package var places: [Coordinate]
    /// Minutes on the way, parking included.
    package var travel: Int
    /// Road metres, home to home.
    package var metres: Int
    /// From place to place, in order: one fewer than places.
    package var legs: [Leg]
    /// Who answers for the least sure leg; lines between places are straight in any case.
    package var source: LegSource

    package init(
        technician: String, day: Day, orders: [String], places: [Coordinate], travel: Int, metres: Int = 0,
        legs: [Leg] = [], source: LegSource = .estimate
    ) {
        self.technician = technician
        self.day = day
        self.orders = orders
        self.places = places
        self.travel = travel
        self.metres = metres
        self.legs = legs
        self.source = source
    }
}
