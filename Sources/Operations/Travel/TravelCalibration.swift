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

/// Puts the facts of the field together: where a technician was before, and when the next door was reached.
private struct TripReader {
    private let events: [VisitEvent]
    private let sites: [Visit.ID: TravelPlace]
    private let homes: [Technician.ID: Coordinate]
    private let calendar: CompanyCalendar
    /// A trip of more hours than that had a break in it.
    private static let longest = 5 * 3600

    init(_ reader: Reader, _ calendar: CompanyCalendar) throws {
        events = Dictionary(grouping: try reader.all(VisitEvent.self), by: \.visit).values.flatMap(\.effective)
        let places = Dictionary(try reader.all(Site.self).map { ($0.id, $0) }) { $1 }
        let orders = Dictionary(try reader.orders().map { ($0.id, $0.site) }) { $1 }
        sites = Dictionary(
            try reader.visits(ofOrdersIn: []).compactMap { visit in
                guard let site = orders[visit.order].flatMap({ places[$0] }), let location = site.location else {
                    return nil
                }
                return (visit.id, TravelPlace(location, region: site.region))
            }
        ) { $1 }
        homes = Dictionary(try reader.all(Technician.self).map { ($0.id, $0.home) }) { $1 }
        self.calendar = calendar
    }

    /// The trips that can be compared, and how many cannot.
    func trips() -> ([RecordedTrip], leftOut: Int) {
        var trips: [RecordedTrip] = []
        var leftOut = 0
        let inOrder = events.sorted {
            ($0.technician, $0.at, $0.visit, $0.sequence) < ($1.technician, $1.at, $1.visit, $1.sequence)
        }
        var here: [Technician.ID: (place: TravelPlace?, day: Day)] = [:]
        var setOff: [Visit.ID: (at: Timestamp, from: TravelPlace?)] = [:]
        for event in inOrder {
            let day = calendar.day(of: event.at)
            let home = homes[event.technician].map { TravelPlace($0) }
            switch event.act {
            case .travel:
                let last = here[event.technician].flatMap { $0.day == day ? $0 : nil }
                setOff[event.visit] = (event.at, last == nil ? home : last?.place)
            case .arrive:
                here[event.technician] = (sites[event.visit], day)
                guard let begun = setOff.removeValue(forKey: event.visit) else { continue }
                let seconds = event.at.since(begun.at)
                if let from = begun.from, let to = sites[event.visit], (60...Self.longest).contains(seconds),
                    LegPlace(from.location) != LegPlace(to.location)
                {
                    trips.append(
                        RecordedTrip(from: from, to: to, technician: event.technician, left: begun.at, seconds: seconds)
                    )
                } else {
                    leftOut += 1
                }
            case .abort where setOff[event.visit] != nil:
                // Turned round on the way: nobody knows where.
                setOff[event.visit] = nil
                here[event.technician] = (nil, day)
            default: break
            }
        }
        return (trips, leftOut)
    }
}
