/// How much longer (above 1) or shorter (below 1) than estimated somebody drives, somewhere, at some time of day.
package struct TravelFactors: Hashable, Sendable {
    package let technician: Double
    package let region: Double
    package let timeOfDay: Double

    /// As estimated.
    package static let none = TravelFactors(technician: 1, region: 1, timeOfDay: 1)!

    /// `nil` unless every factor lies in 0.1 ... 10.
    package init?(technician: Double = 1, region: Double = 1, timeOfDay: Double = 1) {
        guard [technician, region, timeOfDay].allSatisfy((0.1...10).contains) else { return nil }
        self.technician = technician
        self.region = region
        self.timeOfDay = timeOfDay
    }

    var product: Double { technician * region * timeOfDay }
}
