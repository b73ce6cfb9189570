import Foundation
import Geography
import Scheduling
import ServiceModel

/// How places without a matrix become travel times in seconds.
package enum RoadTravel: Sendable {
    /// The estimate the company's own plans use.
    case builtIn
    /// Great-circle metres (earth radius 6,371,000 m) times a detour factor, at one speed; rounded to the second.
    case crow(factor: Double, kilometresPerHour: Double)
    /// As a road engine has answered: whole seconds and metres between all places of the file in the order of
    /// ``VroomProblem/places``, nil where there is no way.
    case answered(seconds: [Int?], metres: [Int?])

    /// `builtin` or `crow:FACTOR:KMH`; nil for anything else.
    package init?(_ words: String) {
        let parts = words.split(separator: ":", omittingEmptySubsequences: false)
        if words == "builtin" {
            self = .builtIn
        } else if parts.count == 3, parts[0] == "crow", let factor = Double(parts[1]), let speed = Double(parts[2]),
            factor > 0, speed > 0, factor.isFinite, speed.isFinite
        {
            self = .crow(factor: factor, kilometresPerHour: speed)
        } else {
            return nil
        }
    }

    /// Metres between places, and to the place that is nowhere.
    func lengths(_ places: [(longitude: Double, latitude: Double)]) -> TravelTimes {
        switch self {
        case .builtIn:
            return Self.estimate(places) { $0.metres(from: $1, to: $2) }
        case .answered(_, let metres): return Self.table(metres, places.count)
        case .crow(let factor, _):
            let crow = CrowTravel(places, secondsPerMetre: factor)
            return TravelTimes(places: places.count + 1, isSymmetric: true) { crow.seconds($0, $1) }
        }
    }

    private static func estimate(
        _ places: [(longitude: Double, latitude: Double)],
        _ measure: @escaping @Sendable (TravelModel, Coordinate, Coordinate) -> Int
    ) -> TravelTimes {
        let model = TravelModel()
        let sites = places.map { Coordinate(latitude: $0.latitude, longitude: $0.longitude) }
        return TravelTimes(places: places.count + 1, isSymmetric: true) { from, to in
            guard from < sites.count, to < sites.count, let a = sites[from], let b = sites[to] else { return 0 }
            return Tick(measure(model, a, b))
        }
    }

    private static func table(_ cells: [Int?], _ places: Int) -> TravelTimes {
        TravelTimes(places: places + 1) { from, to in
            guard from < places, to < places else { return 0 }
            return cells[from * places + to].map { Tick(clamping: $0) } ?? TravelTimes.unreachable
        }
    }

    /// The travel times between places, and one more place that is nowhere: no time from and to anywhere.
    func times(_ places: [(longitude: Double, latitude: Double)]) -> TravelTimes {
        switch self {
        case .builtIn:
            return Self.estimate(places) { $0.seconds(from: $1, to: $2) }
        case .answered(let seconds, _): return Self.table(seconds, places.count)
        case .crow(let factor, let speed):
            let crow = CrowTravel(places, secondsPerMetre: factor / (speed / 3.6))
            return TravelTimes(places: places.count + 1, isSymmetric: true, row: { crow.fill(&$2, from: $0, to: $1) }) {
                crow.seconds($0, $1)
            }
        }
    }
}

/// Great-circle times by the chord between unit vectors: half the chord is the square root of the haversine (Sinnott
/// 1984), and its arc sine a short series for all but the longest ways, so that a whole row is plain arithmetic.
private struct CrowTravel: Sendable {
    private let x, y, z: [Double]
    private let factor: Double

    init(_ places: [(longitude: Double, latitude: Double)], secondsPerMetre: Double) {
        let radians = places.map { ($0.longitude * .pi / 180, $0.latitude * .pi / 180) }
        x = radians.map { cos($0.1) * cos($0.0) }
        y = radians.map { cos($0.1) * sin($0.0) }
        z = radians.map { sin($0.1) }
        factor = 2 * 6_371_000 * secondsPerMetre
    }

    @inline(__always)
    private func time(_ dx: Double, _ dy: Double, _ dz: Double) -> Double {
        let square = (dx * dx + dy * dy + dz * dz) / 4
        let half = square.squareRoot()
        // The terms left out of the series are below 1e-16 of it here.
        if square > 0.0025 { return (factor * asin(min(1, half))).rounded(.toNearestOrEven) }
        let series =
            1 + square
            * (1.0 / 6 + square
                * (3.0 / 40 + square
                    * (15.0 / 336 + square
                        * (105.0 / 3456
                            + square * 945.0 / 42240))))
        return (factor * half * series).rounded(.toNearestOrEven)
    }

    func seconds(_ from: Int, _ to: Int) -> Tick {
        guard from < x.count, to < x.count else { return 0 }
        return Tick(time(x[from] - x[to], y[from] - y[to], z[from] - z[to]))
    }

    /// To some places in their order, or to all.
    func fill(_ row: inout [Tick], from place: Int, to others: [Int]?) {
        if let others {
            for (index, to) in others.enumerated() { row[index] = seconds(place, to) }
            return
        }
        guard place < x.count else {
            for to in row.indices { row[to] = 0 }
            return
        }
        let (px, py, pz) = (x[place], y[place], z[place])
        for to in x.indices { row[to] = Tick(time(px - x[to], py - y[to], pz - z[to])) }
        row[x.count] = 0
    }
}
