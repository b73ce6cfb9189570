import Foundation
import Geography

/// One answer of OSRM's table service: rows are sources, columns destinations.
struct OsrmTable {
    /// Seconds and metres; nil where there is no way.
    let durations, distances: [[Double?]]
    /// How far each place was moved to the nearest road, in metres.
    let sourceSnaps, destinationSnaps: [Double]

    init(_ data: Data, height: Int, width: Int) throws(RoadEngineFault) {
        guard let answer = try? JSONDecoder().decode(Answer.self, from: data) else { throw .malformed }
        guard answer.code == "Ok" else { throw .refused(code: answer.code, message: answer.message ?? "") }
        guard let durations = answer.durations, let distances = answer.distances,
            durations.isWhole(height, width), distances.isWhole(height, width),
            let sources = answer.sources, sources.count == height,
            let destinations = answer.destinations, destinations.count == width,
            (sources + destinations).allSatisfy({ (0...1e9).contains($0.distance) })
        else { throw .malformed }
        self.durations = durations
        self.distances = distances
        sourceSnaps = sources.map(\.distance)
        destinationSnaps = destinations.map(\.distance)
    }

    /// What each cell says. A place that was moved too far says nothing: the engine has another part of the world.
    func answers(within radius: Int) -> [[KnownLeg.Answer]] {
        durations.indices.map { row in
            durations[row].indices.map { column in
                guard max(sourceSnaps[row], destinationSnaps[column]) <= Double(radius) else {
                    return .none(.farFromRoads)
                }
                return KnownLeg.Answer(seconds: durations[row][column], metres: distances[row][column])
            }
        }
    }

    /// Throws for the first place that was moved too far, by its number among all places.
    func requireSnaps(within radius: Int, _ sources: [Int], _ destinations: [Int]) throws(RoadEngineFault) {
        for (places, snaps) in [(sources, sourceSnaps), (destinations, destinationSnaps)] {
            for (place, snap) in zip(places, snaps) where snap > Double(radius) {
                throw .farFromRoads(place: place, metres: Int(snap))
            }
        }
    }

    private struct Answer: Decodable {
        struct Snap: Decodable {
            let distance: Double
        }

        let code: String
        let message: String?
        let durations, distances: [[Double?]]?
        let sources, destinations: [Snap]?
    }
}

extension [[Double?]] {
    /// Every row and column is there, and no figure is below zero or beyond what a drive can take.
    func isWhole(_ height: Int, _ width: Int) -> Bool {
        count == height
            && allSatisfy { row in
                row.count == width && row.allSatisfy { $0.map { $0.isFinite && (0...1e9).contains($0) } ?? true }
            }
    }
}

extension KnownLeg.Answer {
    /// Whole seconds and metres, rounded up; no route when one is missing.
    init(seconds: Double?, metres: Double?) {
        guard let seconds, let metres else {
            self = .none(.noRoute)
            return
        }
        self = .drive(seconds: Int(seconds.rounded(.up)), metres: Int(metres.rounded(.up)))
    }
}
