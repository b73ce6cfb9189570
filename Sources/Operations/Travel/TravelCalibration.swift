package import DeskModel
package import Geography
package import ServiceModel
import Storage

/// What recorded trips say of the estimate, by region and band of distance.
package struct TravelCalibration: Hashable, Sendable {
    /// One region and band with its trips.
    package struct Line: Hashable, Sendable {
        /// `nil` for the whole company.
        package var region: Region.ID?
        package var band: DistanceBand
        package var trips: Int
        /// Median of actual to estimated time as the estimate is now, calibration included.
        package var before: Double
        /// Median of actual to estimated time without calibration.
        package var median: Double
        /// What it would be calibrated by: the median within its bounds, in hundredths; `nil` with too few trips.
        package var factor: Double?
    }

    package var lines: [Line]
    /// Recorded trips that were compared.
    package var trips: Int
    /// Recorded trips left out: the way was begun somewhere unknown, or took no or far too much time.
    package var leftOut: Int

    /// What ``CalibrateTravel`` would write.
    package var entries: [CalibrateTravel.Entry] {
        lines.compactMap { line in
            line.factor.map {
                CalibrateTravel.Entry(region: line.region, band: line.band, factor: $0, trips: line.trips)
            }
        }
    }
}

extension ServiceDesk {
    /// Compares every recorded trip with its estimate. Regions and bands with fewer than `minimum` trips say nothing.
    package func calibration(minimum: Int) throws -> TravelCalibration {
        let (trips, leftOut) = try store.read { reader in
            try TripReader(reader, company.calendar).trips()
        }
        let now = try travel()
        var plain = now.settings
        plain.calibration = []
        let bare = Travel(settings: plain)
        let current = Travel(settings: now.settings)
        let ratios = trips.map { trip in
            (
                band: DistanceBand(kilometres: Distance.kilometres(from: trip.from.location, to: trip.to.location)),
                region: trip.to.region, bare: trip.ratio(bare, company.calendar),
                current: trip.ratio(current, company.calendar)
            )
        }
        var lines: [TravelCalibration.Line] = []
        let regions = [nil] + Set(ratios.compactMap(\.region)).sorted().map(Optional.some)
        for region in regions {
            for band in DistanceBand.allCases {
                let own = ratios.filter { $0.band == band && (region == nil || $0.region == region) }
                guard !own.isEmpty else { continue }
                let median = Self.median(own.map(\.bare))
                let bounds = TravelSettings.calibrations
                let factor = (min(max(median, bounds.lowerBound), bounds.upperBound) * 100).rounded() / 100
                lines.append(
                    TravelCalibration.Line(
                        region: region, band: band, trips: own.count, before: Self.median(own.map(\.current)),
                        median: median, factor: own.count >= minimum ? factor : nil))
            }
        }
        return TravelCalibration(lines: lines, trips: trips.count, leftOut: leftOut)
    }

    private static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
}
