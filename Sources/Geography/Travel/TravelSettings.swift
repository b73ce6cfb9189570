package import ServiceModel

/// What a company says about its drives, kept apart from the estimate so that each can be seen and changed.
package struct TravelSettings: Hashable, Sendable {
    /// What a factor may be; 1 is "as estimated", 1.2 a fifth longer.
    package static let factors = 0.1...10.0
    /// What calibration may find; recorded trips that say more are trips of another kind.
    package static let calibrations = 0.7...1.6
    package static let parking = 0...120
    package static let usualParking = 3

    /// Minutes to park and reach the door, once per stop.
    package var parkingMinutes: Int
    /// On every drive of a technician, whoever says how long it takes.
    package var technicians: [Technician.ID: Double]
    /// On drives in a region, but for those a person has entered. Between two regions the mean counts.
    package var regions: [Region.ID: Double]
    /// By hour of the day, 0 … 23: on forecasts and on the check of a drop, never in a plan's own times.
    package var hours: [Int: Double]
    /// What recorded trips say of the estimate.
    package var calibration: [Calibration]

    /// The median of actual to estimated time over some trips.
    package struct Calibration: Hashable, Sendable, Codable {
        /// `nil` for the whole company, which counts where a region has too few trips of its own.
        package var region: Region.ID?
        package var band: DistanceBand
        package var factor: Double
        /// From how many trips.
        package var trips: Int

        package init(region: Region.ID?, band: DistanceBand, factor: Double, trips: Int) {
            self.region = region
            self.band = band
            self.factor = factor
            self.trips = trips
        }
    }

    /// As the model says, and three minutes to park.
    package init(
        parkingMinutes: Int = usualParking, technicians: [Technician.ID: Double] = [:],
        regions: [Region.ID: Double] = [:], hours: [Int: Double] = [:], calibration: [Calibration] = []
    ) {
        self.parkingMinutes = parkingMinutes
        self.technicians = technicians
        self.regions = regions
        self.hours = hours
        self.calibration = calibration
    }

    /// Whether the hour of the day makes any difference.
    package var hasHours: Bool { hours.values.contains { $0 != 1 } }

    /// Factors by band as they hold in a region: its own, else the company's.
    func bands(in region: Region.ID?) -> [DistanceBand: Double] {
        let company = calibration.filter { $0.region == nil }.map { ($0.band, $0.factor) }
        let own = calibration.filter { region != nil && $0.region == region }.map { ($0.band, $0.factor) }
        return Dictionary(company + own) { $1 }
    }
}
