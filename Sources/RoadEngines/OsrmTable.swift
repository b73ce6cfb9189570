import Foundation

/// One answer of OSRM's table service (its HTTP API, version 1): rows are sources, columns destinations.
struct OsrmTable {
    /// Seconds and metres; nil where there is no way.
    let durations, distances: [[Double?]]

    /// The numbers of sources and destinations among all places say which one a bad snap belongs to.
    init(_ data: Data, sources: Range<Int>, destinations: Range<Int>, radius: Double) throws(RoadEngineFault) {
        guard let answer = try? JSONDecoder().decode(Answer.self, from: data) else { throw .malformed }
        guard answer.code == "Ok" else { throw .refused(code: answer.code, message: answer.message ?? "") }
        guard let durations = answer.durations, let distances = answer.distances,
            Self.isWhole(durations, sources.count, destinations.count),
            Self.isWhole(distances, sources.count, destinations.count), answer.sources?.count == sources.count,
            answer.destinations?.count == destinations.count
        else { throw .malformed }
        for (places, snaps) in [(sources, answer.sources), (destinations, answer.destinations)] {
            for (place, snap) in zip(places, snaps ?? []) where snap.distance > radius {
                throw .farFromRoads(place: place, metres: Int(snap.distance))
            }
        }
        self.durations = durations
        self.distances = distances
    }

    private static func isWhole(_ rows: [[Double?]], _ height: Int, _ width: Int) -> Bool {
        rows.count == height
            && rows.allSatisfy { row in
                row.count == width && row.allSatisfy { $0.map { $0.isFinite && $0 >= 0 } ?? true }
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
