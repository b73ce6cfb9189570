public import Foundation
public import ServiceModel

/// Asks an OSRM server for whole tables of travel times, block by block: servers refuse more than a hundred places at
/// once.
public struct OsrmClient: Sendable {
    /// Gives the body of an answer, whether it is a table or a refusal; nil when there is none.
    public typealias Fetch = @Sendable (URL) -> Data?

    /// Travel between all places, row-major; nil where there is no way.
    public struct Matrix: Sendable {
        public let places: Int
        /// Whole seconds and metres, rounded up.
        public let seconds, metres: [Int?]
    }

    /// Places in a row and in a column of one request.
    static let block = 50
    /// How far from a road a place may lie, in metres.
    static let radius = 5000

    private let base: URL
    private let profile: String
    private let fetch: Fetch

    /// Nil for an address that is none.
    public init?(_ address: String, profile: String = "driving", fetch: Fetch? = nil) {
        guard let base = URL(string: address), ["http", "https"].contains(base.scheme), base.host() != nil else {
            return nil
        }
        self.base = base
        self.profile = profile
        self.fetch = fetch ?? { RoadRequest($0).answer() }
    }

    public func matrix(_ places: [Coordinate]) throws(RoadEngineFault) -> Matrix {
        let count = places.count
        var seconds = [Int?](repeating: nil, count: count * count)
        var metres = seconds
        for from in stride(from: 0, to: count, by: Self.block) {
            let sources = from..<min(count, from + Self.block)
            for to in stride(from: 0, to: count, by: Self.block) {
                let destinations = to..<min(count, to + Self.block)
                guard let answer = fetch(url(places, sources, destinations)) else {
                    throw .silent(base.host() ?? base.absoluteString)
                }
                let table = try OsrmTable(
                    answer, sources: sources, destinations: destinations, radius: Double(Self.radius))
                for (row, source) in sources.enumerated() {
                    for (column, destination) in destinations.enumerated() {
                        let cell = source * count + destination
                        seconds[cell] = table.durations[row][column].map { Int($0.rounded(.up)) }
                        metres[cell] = table.distances[row][column].map { Int($0.rounded(.up)) }
                    }
                }
            }
        }
        return Matrix(places: count, seconds: seconds, metres: metres)
    }

    /// The places of both sides, each once, and which are which.
    private func url(_ places: [Coordinate], _ sources: Range<Int>, _ destinations: Range<Int>) -> URL {
        let isSame = sources == destinations
        let all = isSame ? Array(sources) : Array(sources) + Array(destinations)
        let pairs = all.map { String(format: "%.6f,%.6f", places[$0].longitude, places[$0].latitude) }
        func list(_ numbers: Range<Int>) -> String { numbers.map(String.init).joined(separator: ";") }
        let height = sources.count
        let queries = [
            "sources": list(0..<height),
            "destinations": list(isSame ? 0..<height : height..<(height + destinations.count)),
            "annotations": "duration,distance",
            "radiuses": all.map { _ in String(Self.radius) }.joined(separator: ";"),
        ]
        return base.appending(path: "table/v1/\(profile)/\(pairs.joined(separator: ";"))")
            .appending(
                queryItems: queries.sorted { $0.key < $1.key }.map { URLQueryItem(name: $0.key, value: $0.value) })
    }
}
