package import Foundation
package import Geography
package import ServiceModel

/// Asks an OSRM server for whole tables of travel times, block by block, by GET (its HTTP API, version 1).
package struct OsrmClient: RoadEngine {
    /// Gives the body of an answer, whether it is a table or a refusal; nil when there is none.
    package typealias Fetch = @Sendable (URL) -> Data?

    /// Travel between all places, row-major; nil where there is no way.
    package struct Matrix: Sendable {
        package let places: Int
        /// Whole seconds and metres, rounded up.
        package let seconds, metres: [Int?]
    }

    package let kind = "osrm"
    package let profile: String
    private let base: URL
    private let options: RoadOptions
    private let fetch: Fetch

    /// Nil for an address that is none.
    package init?(
        _ address: String, profile: String = "driving", options: RoadOptions = RoadOptions(), fetch: Fetch? = nil
    ) {
        guard let base = URL(roadEngine: address) else { return nil }
        self.base = base
        self.profile = profile
        self.options = options
        self.fetch = fetch ?? { RoadRequest(url: $0, options: options).answer() }
    }

    package var address: String { base.hostAndPort }

    package func table(_ places: [Coordinate]) throws(RoadEngineFault) -> RoadTable {
        var blocks = RoadBlocks(places, block: options.block) { sources, destinations throws(RoadEngineFault) in
            try reply(places, sources, destinations) { osrm in .table(osrm.answers(within: options.snapRadius)) }
        }
        return try blocks.table()
    }

    /// The same for a file with a problem, where a place on another map is a fault.
    package func matrix(_ places: [Coordinate]) throws(RoadEngineFault) -> Matrix {
        var blocks = RoadBlocks(places, block: options.block) { sources, destinations throws(RoadEngineFault) in
            try reply(places, sources, destinations) { osrm throws(RoadEngineFault) in
                try osrm.requireSnaps(within: options.snapRadius, sources, destinations)
                return .table(osrm.answers(within: options.snapRadius))
            }
        }
        let cells = try blocks.table().cells.map { answer -> (Int, Int)? in
            if case .drive(let seconds, let metres) = answer { (seconds, metres) } else { nil }
        }
        return Matrix(places: places.count, seconds: cells.map { $0?.0 }, metres: cells.map { $0?.1 })
    }

    private func reply(
        _ places: [Coordinate], _ sources: [Int], _ destinations: [Int],
        _ read: (OsrmTable) throws(RoadEngineFault) -> RoadReply
    ) throws(RoadEngineFault) -> RoadReply {
        do {
            return try read(try ask(places, sources, destinations, isBounded: true))
        } catch .refused(code: "NoSegment", _) {
            // Some place has no road within the radius, and the server names but one. Without a radius it tells for
            // each how far it moved it, which is checked.
            return try read(try ask(places, sources, destinations, isBounded: false))
        } catch .refused(code: "TooBig", let message) {
            return .tooBig(.refused(code: "TooBig", message: message))
        }
    }

    private func ask(
        _ places: [Coordinate], _ sources: [Int], _ destinations: [Int], isBounded: Bool
    ) throws(RoadEngineFault) -> OsrmTable {
        guard let answer = fetch(url(places, sources, destinations, isBounded)) else {
            throw RoadRequest.silence(of: address)
        }
        return try OsrmTable(answer, height: sources.count, width: destinations.count)
    }

    /// The places of both sides, each once, and which are which.
    private func url(_ places: [Coordinate], _ sources: [Int], _ destinations: [Int], _ isBounded: Bool) -> URL {
        let isSame = sources == destinations
        let all = isSame ? sources : sources + destinations
        let pairs = all.map { String(format: "%.6f,%.6f", places[$0].longitude, places[$0].latitude) }
        func list(_ numbers: Range<Int>) -> String { numbers.map(String.init).joined(separator: ";") }
        let height = sources.count
        var queries = [
            "sources": list(0..<height),
            "destinations": list(isSame ? 0..<height : height..<(height + destinations.count)),
            "annotations": "duration,distance",
        ]
        if isBounded { queries["radiuses"] = all.map { _ in String(options.snapRadius) }.joined(separator: ";") }
        return base.appending(path: "table/v1/\(profile)/\(pairs.joined(separator: ";"))")
            .appending(
                queryItems: queries.sorted { $0.key < $1.key }.map { URLQueryItem(name: $0.key, value: $0.value) })
    }
}

extension URL {
    /// Nil for what is no address of a server.
    init?(roadEngine address: String) {
        guard let url = URL(string: address), ["http", "https"].contains(url.scheme), url.host() != nil else {
            return nil
        }
        self = url
    }

    /// `127.0.0.1:5000`.
    var hostAndPort: String { (host() ?? absoluteString) + (port.map { ":\($0)" } ?? "") }
}
