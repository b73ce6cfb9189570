import Foundation
import Geography
import ServiceModel

/// One answer of Valhalla's matrix service, in either of its two shapes: a cell an object, or two plain tables.
struct ValhallaMatrix {
    private struct Cell {
        var seconds, kilometres: Double?
        /// Where the drive begins and ends on the road, when it says so.
        var begin, end: Coordinate?
    }

    private let cells: [[Cell]]

    init(_ data: Data, height: Int, width: Int) throws(RoadEngineFault) {
        let decoder = JSONDecoder()
        if let refusal = try? decoder.decode(Refusal.self, from: data) {
            throw .refused(code: String(refusal.error_code), message: refusal.error)
        }
        let isInMiles: Bool
        if let answer = try? decoder.decode(Wordy.self, from: data) {
            isInMiles = answer.units == "miles"
            cells = answer.sources_to_targets.map { $0.map(\.cell) }
        } else if let answer = try? decoder.decode(Terse.self, from: data) {
            isInMiles = answer.units == "miles"
            let tables = answer.sources_to_targets
            guard tables.durations.isWhole(height, width), tables.distances.isWhole(height, width) else {
                throw .malformed
            }
            cells = zip(tables.durations, tables.distances).map { durations, distances in
                zip(durations, distances).map { Cell(seconds: $0, kilometres: $1) }
            }
        } else {
            throw .malformed
        }
        guard cells.map({ $0.map(\.seconds) }).isWhole(height, width),
            cells.map({ $0.map(\.kilometres) }).isWhole(height, width), !isInMiles
        else { throw .malformed }
    }

    /// What each cell says. A drive that begins or ends too far from its place says nothing.
    func answers(
        _ sources: [Coordinate], _ destinations: [Coordinate], within radius: Int
    ) -> [[KnownLeg.Answer]] {
        func isFar(_ place: Coordinate, _ road: Coordinate?) -> Bool {
            road.map { Distance.kilometres(from: place, to: $0) * 1000 > Double(radius) } ?? false
        }
        return cells.enumerated().map { row, line in
            line.enumerated().map { column, cell in
                if isFar(sources[row], cell.begin) || isFar(destinations[column], cell.end) {
                    return .none(.farFromRoads)
                }
                return KnownLeg.Answer(seconds: cell.seconds, metres: cell.kilometres.map { $0 * 1000 })
            }
        }
    }

    private struct Refusal: Decodable {
        let error_code: Int
        let error: String
    }

    private struct Terse: Decodable {
        struct Tables: Decodable {
            let durations, distances: [[Double?]]
        }

        let sources_to_targets: Tables
        let units: String?
    }

    private struct Wordy: Decodable {
        struct Entry: Decodable {
            let time, distance: Double?
            let begin_lat, begin_lon, end_lat, end_lon: Double?

            var cell: Cell {
                func place(_ latitude: Double?, _ longitude: Double?) -> Coordinate? {
                    latitude.flatMap { latitude in
                        longitude.flatMap { Coordinate(latitude: latitude, longitude: $0) }
                    }
                }
                return Cell(
                    seconds: time, kilometres: distance, begin: place(begin_lat, begin_lon),
                    end: place(end_lat, end_lon))
            }
        }

        let sources_to_targets: [[Entry]]
        let units: String?
    }
}
