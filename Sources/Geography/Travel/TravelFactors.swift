/// How much longer (above 1) or shorter (below 1) than estimated somebody drives, somewhere, at some time of day.
public struct TravelFactors: Hashable, Sendable {
    public let technician: Double
    public let region: Double
    public let timeOfDay: Double

    /// As estimated.
    public static let none = TravelFactors(technician: 1, region: 1, timeOfDay: 1)!

    /// `nil` unless every factor lies in 0.1 ... 10.
    public init?(technician: Double = 1, region: Double = 1, timeOfDay: Double = 1) {
        guard [technician, region, timeOfDay].allSatisfy((0.1...10).contains) else { return nil }
        self.technician = technician
        self.region = region
        self.timeOfDay = timeOfDay
    }

    var product: Double { technician * region * timeOfDay }
}
