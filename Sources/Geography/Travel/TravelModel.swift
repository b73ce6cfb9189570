package import ServiceModel

/// The built-in estimate of driving: time and road kilometres as two concave functions of great-circle distance.
///
/// The default curves were fitted on 51,000 pairs answered by OSRM and checked against 56 pairs of cities: median error
/// 24 % on short trips, which it deliberately overestimates against free flow because of traffic, and 9 % between
/// cities.
package struct TravelModel: Hashable, Sendable {
    /// Minutes of driving by great-circle kilometres.
    package var minutes: ConcaveCurve
    /// Road kilometres by great-circle kilometres.
    package var roadKilometres: ConcaveCurve
    /// Minutes to park and reach the door, once per stop; never part of a leg.
    package var parkingMinutes: Int

    package init(
        minutes: ConcaveCurve = .builtInMinutes, roadKilometres: ConcaveCurve = .builtInRoadKilometres,
        parkingMinutes: Int = 3
    ) {
        self.minutes = minutes
        self.roadKilometres = roadKilometres
        self.parkingMinutes = parkingMinutes
    }

    /// Driving time in whole seconds, rounded up; 0 only for the same place.
    package func seconds(from start: Coordinate, to end: Coordinate, factors: TravelFactors = .none) -> Int {
        seconds(kilometres: Distance.kilometres(from: start, to: end), factor: factors.product)
    }

    /// Road distance in whole metres, rounded up; 0 only for the same place.
    package func metres(from start: Coordinate, to end: Coordinate) -> Int {
        metres(kilometres: Distance.kilometres(from: start, to: end))
    }

    /// Time and distance of one leg, marked as an estimate.
    package func leg(from start: Coordinate, to end: Coordinate, factors: TravelFactors = .none) -> Leg {
        let kilometres = Distance.kilometres(from: start, to: end)
        return Leg(
            seconds: seconds(kilometres: kilometres, factor: factors.product), metres: metres(kilometres: kilometres),
            source: .estimate)
    }

    func seconds(kilometres: Double, factor: Double) -> Int {
        kilometres == 0 ? 0 : Int((minutes.value(at: kilometres) * 60 * factor).rounded(.up))
    }

    func metres(kilometres: Double) -> Int {
        kilometres == 0 ? 0 : Int((roadKilometres.value(at: kilometres) * 1000).rounded(.up))
    }
}

extension ConcaveCurve {
    static let builtInMinutePoints = [Point(0, 1.5), Point(3, 9), Point(8, 18), Point(20, 33), Point(60, 62)]
    static let builtInMinutesPerKilometre = 0.66

    /// Minutes of driving: 1.5 to set off, 9 for 3 km, 62 for 60 km.
    package static let builtInMinutes = ConcaveCurve(
        through: builtInMinutePoints, thenPerKilometre: builtInMinutesPerKilometre)!

    /// Road kilometres: 4.3 for 3 km as the crow flies, then 1.18 for each.
    package static let builtInRoadKilometres = ConcaveCurve(
        through: [Point(0, 0), Point(3, 4.3), Point(8, 11.3), Point(20, 26.5)], thenPerKilometre: 1.18)!
}
