import Foundation
package import Geography
package import ServiceModel

/// Asks a Valhalla server's `sources_to_targets` for whole tables, block by block, by GET.
package struct ValhallaClient: RoadEngine {
    package typealias Fetch = OsrmClient.Fetch

    package let kind = "valhalla"
    package let profile: String
    private let base: URL
    private let options: RoadOptions
    private let fetch: Fetch

    /// Nil for an address that is none. The profile is a costing model of Valhalla's.
    package init?(
        _ address: String, profile: String = "auto", options: RoadOptions = RoadOptions(), fetch: Fetch? = nil
    ) {
        guard let base = URL(roadEngine: address) else { return nil }
        self.base = base
        self.profile = profile
        self.options = options
        self.fetch = fetch ?? { RoadRequest(url: $0, options: options).answer() }
    }

    package var address: String { base.hostAndPort }

    /// Its own numbers for: no road within the cutoff, no path, parts without a way between them, farther apart than it
    /// reckons, too many places.
    private enum Code {
        static let noEdges = "171"
        static let noPath = "442"
        static let unconnected = "170"
        static let tooFarApart = "154"
        static let tooMany = "150"
    }

    package func table(_ places: [Coordinate]) throws(RoadEngineFault) -> RoadTable {
        var blocks = RoadBlocks(places, block: options.block) { sources, destinations throws(RoadEngineFault) in
            try reply(places, sources, destinations)
        }
        return try blocks.table()
    }

    private func reply(
        _ places: [Coordinate], _ sources: [Int], _ destinations: [Int]
    ) throws(RoadEngineFault) -> RoadReply {
        let isSingle = sources.count == 1 && destinations.count == 1
        do {
            return .table(try ask(places, sources, destinations))
        } catch .refused(let code, let message) {
            switch code {
            case Code.noEdges where isSingle: return .table([[.none(.farFromRoads)]])
            case Code.noEdges: return .table(try withoutFarPlaces(places, sources, destinations))
            case Code.noPath where isSingle, Code.unconnected where isSingle, Code.tooFarApart where isSingle:
                return .table([[.none(.noRoute)]])
            case Code.noPath, Code.unconnected, Code.tooFarApart, Code.tooMany:
                return .tooBig(.refused(code: code, message: message))
            default: throw .refused(code: code, message: message)
            }
        }
    }

    /// The server does not say which place has no road: each is asked about alone, then the good ones together.
    private func withoutFarPlaces(
        _ places: [Coordinate], _ sources: [Int], _ destinations: [Int]
    ) throws(RoadEngineFault) -> [[KnownLeg.Answer]] {
        var near: Set<Int> = []
        for place in Set(sources + destinations).sorted() {
            do {
                _ = try ask(places, [place], [place])
                near.insert(place)
            } catch .refused(code: Code.noEdges, _) {
                continue
            }
        }
        let (rows, columns) = (sources.filter(near.contains), destinations.filter(near.contains))
        var known: [[Int]: KnownLeg.Answer] = [:]
        if !rows.isEmpty, !columns.isEmpty {
            for (row, answers) in zip(rows, try ask(places, rows, columns)) {
                for (column, answer) in zip(columns, answers) { known[[row, column]] = answer }
            }
        }
        return sources.map { row in destinations.map { known[[row, $0]] ?? .none(.farFromRoads) } }
    }

    private func ask(
        _ places: [Coordinate], _ sources: [Int], _ destinations: [Int]
    ) throws(RoadEngineFault) -> [[KnownLeg.Answer]] {
        guard let answer = fetch(url(places, sources, destinations)) else { throw RoadRequest.silence(of: address) }
        let matrix = try ValhallaMatrix(answer, height: sources.count, width: destinations.count)
        return matrix.answers(sources.map { places[$0] }, destinations.map { places[$0] }, within: options.snapRadius)
    }

    private func url(_ places: [Coordinate], _ sources: [Int], _ destinations: [Int]) -> URL {
        func list(_ numbers: [Int]) -> String {
            numbers.map { number in
                String(
                    format: "{\"lat\":%.6f,\"lon\":%.6f,\"search_cutoff\":%d}", places[number].latitude,
                    places[number].longitude, options.snapRadius)
            }.joined(separator: ",")
        }
        let question =
            "{\"sources\":[\(list(sources))],\"targets\":[\(list(destinations))],\"costing\":\"\(profile)\","
            + "\"units\":\"kilometers\"}"
        return base.appending(path: "sources_to_targets").appending(
            queryItems: [URLQueryItem(name: "json", value: question)])
    }
}
