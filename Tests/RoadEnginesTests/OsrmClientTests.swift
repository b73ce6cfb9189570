import Foundation
import Geography
import RoadEngines
import ServiceModel
import Synchronization
import Testing

/// A server whose times are degrees of longitude times 100 seconds, half a second longer eastwards.
struct MadeUpRoads: Sendable {
    var snap = 3.0
    /// Nothing leads to this longitude.
    var hole: Int?

    func answer(to url: URL) -> Data {
        let path = url.path.split(separator: "/").last.map(String.init) ?? ""
        let longitudes = path.split(separator: ";").map { Double($0.split(separator: ",")[0]) ?? -1 }
        let from = Self.numbers(url, "sources").map { longitudes[$0] }
        let to = Self.numbers(url, "destinations").map { longitudes[$0] }
        let rows = from.map { a in "[" + to.map { cell(a, $0) }.joined(separator: ",") + "]" }.joined(separator: ",")
        func snaps(_ count: Int) -> String {
            [String](repeating: "{\"distance\":\(snap)}", count: count).joined(separator: ",")
        }
        let table = "[\(rows)]"
        return Data(
            """
            {"code":"Ok","durations":\(table),"distances":\(table),
             "sources":[\(snaps(from.count))],"destinations":[\(snaps(to.count))]}
            """.utf8)
    }

    private func cell(_ from: Double, _ to: Double) -> String {
        if let hole, Int(to) == hole { return "null" }
        return String(abs(from - to) * 100 + (from < to ? 0.5 : 0))
    }

    static func numbers(_ url: URL, _ key: String) -> [Int] {
        let items = URLComponents(url: url, resolvingAgainstBaseURL: false)?.queryItems ?? []
        let value = items.first { $0.name == key }?.value ?? ""
        return value.split(separator: ";").compactMap { Int($0) }
    }
}

@Suite struct OsrmClientTests {
    private func places(_ count: Int) -> [Coordinate] {
        (0..<count).compactMap { Coordinate(latitude: 52, longitude: Double($0)) }
    }

    private func client(_ roads: MadeUpRoads, _ asked: @escaping @Sendable (URL) -> Void = { _ in }) throws
        -> OsrmClient
    {
        let client = OsrmClient("http://127.0.0.1:5000") { url in
            asked(url)
            return roads.answer(to: url)
        }
        return try #require(client)
    }

    private func client(saying body: String) throws -> OsrmClient {
        let client = OsrmClient("http://127.0.0.1:5000") { _ in Data(body.utf8) }
        return try #require(client)
    }

    private final class Counter: Sendable {
        let asked = Mutex<[Int]>([])
    }

    @Test func aTableComesBlockByBlock() throws {
        let counter = Counter()
        let client = try client(MadeUpRoads()) { url in
            let places = MadeUpRoads.numbers(url, "radiuses").count
            counter.asked.withLock { $0.append(places) }
        }
        let matrix = try client.matrix(places(120))
        let asked = counter.asked.withLock { $0 }
        #expect(asked.count == 9)
        #expect(asked.allSatisfy { $0 <= 100 })
        #expect(matrix.seconds[3 * 120 + 110] == 10_701)
        #expect(matrix.seconds[110 * 120 + 3] == 10_700)
        #expect(matrix.metres[7 * 120 + 7] == 0)
    }

    @Test func whereThereIsNoWayThereIsNoNumber() throws {
        let matrix = try client(MadeUpRoads(hole: 1)).matrix(places(3))
        #expect(matrix.seconds == [0, nil, 201, 100, nil, 101, 200, nil, 0])
    }

    @Test func aPlaceOnAnotherMapIsAFault() throws {
        let mad = try self.client(MadeUpRoads(snap: 1e300))
        #expect(throws: RoadEngineFault.malformed) { try mad.matrix(places(2)) }
        let client = try client(MadeUpRoads(snap: 700_008))
        #expect(throws: RoadEngineFault.farFromRoads(place: 0, metres: 700_008)) { try client.matrix(places(2)) }
    }

    @Test func aRefusalKeepsItsWords() throws {
        let client = try client(saying: "{\"message\":\"Too many table coordinates\",\"code\":\"TooBig\"}")
        #expect(throws: RoadEngineFault.refused(code: "TooBig", message: "Too many table coordinates")) {
            try client.matrix(places(2))
        }
    }

    @Test(arguments: [
        "", "<html>", "{\"code\":\"Ok\"}",
        "{\"code\":\"Ok\",\"durations\":[[0]],\"distances\":[[0]],\"sources\":[],\"destinations\":[]}",
    ])
    func whatIsNoTableIsNotBelieved(_ body: String) throws {
        let client = try client(saying: body)
        #expect(throws: RoadEngineFault.malformed) { try client.matrix(places(2)) }
    }

    @Test func aSilentEngineIsNamed() throws {
        let client = try #require(OsrmClient("http://roads.example:5000") { _ in nil })
        #expect(throws: RoadEngineFault.silent("roads.example:5000")) { try client.matrix(places(2)) }
    }

    @Test func addressesThatAreNone() {
        #expect(OsrmClient("127.0.0.1:5000") == nil)
        #expect(OsrmClient("ftp://host") == nil)
        #expect(OsrmClient("") == nil)
    }
}
