import Foundation
import Geography
import RoadEngines
import ServiceModel
import Synchronization
import Testing

/// How whole tables are put together, and when an engine is left alone.
@Suite struct RoadBlocksTests {
    private final class Counter: Sendable {
        let asked = Mutex<[Int]>([])
    }

    private func places(_ count: Int) -> [Coordinate] {
        (0..<count).map { Coordinate(latitude: 52, longitude: Double($0))! }
    }

    @Test func aServerThatFindsItTooBigIsAskedInHalvesFromThenOn() throws {
        let counter = Counter()
        let client = try #require(
            OsrmClient("http://127.0.0.1:5000") { url in
                let size = MadeUpRoads.numbers(url, "radiuses").count
                counter.asked.withLock { $0.append(size) }
                return size > 30 ? Data("{\"code\":\"TooBig\",\"message\":\"no\"}".utf8) : MadeUpRoads().answer(to: url)
            })
        let table = try client.table(places(60))
        #expect(table[3, 50] == .drive(seconds: 4701, metres: 4701))
        #expect(table[50, 3] == .drive(seconds: 4700, metres: 4700))
        let asked = counter.asked.withLock { $0 }
        #expect(asked.count { $0 > 30 } < 20)
        #expect(table.cells.allSatisfy { if case .drive = $0 { true } else { false } })
    }

    /// Half a minute for a hundred kilometres, three years for one: what is believed once would be kept for weeks.
    @Test(arguments: [(30, 100_000), (1_000_000_000, 1_000)])
    func speedsThatNobodyDrivesAreNotBelieved(seconds: Int, metres: Int) throws {
        let cells = "[[0,\(seconds)],[\(seconds),0]]"
        let lengths = "[[0,\(metres)],[\(metres),0]]"
        let snaps = "[{\"distance\":1,\"location\":[0,52]},{\"distance\":1,\"location\":[1,52]}]"
        let body = Data(
            "{\"code\":\"Ok\",\"durations\":\(cells),\"distances\":\(lengths),\"sources\":\(snaps),\"destinations\":\(snaps)}"
                .utf8)
        let client = try #require(OsrmClient("http://127.0.0.1:5000") { _ in body })
        #expect(throws: RoadEngineFault.malformed) { try client.table(places(2)) }
    }

    @Test func noPlaceIsAskedAboutTwiceInOneBlock() throws {
        let client = try #require(OsrmClient("http://127.0.0.1:5000") { MadeUpRoads().answer(to: $0) })
        #expect(try client.table([]).cells.isEmpty)
        #expect(try client.table(places(1)).legs(at: Timestamp(seconds: 0)).isEmpty)
    }

    @Test func valhallaNamesNoPlaceSoEachIsAskedAboutAlone() throws {
        // The place at longitude 2 has no road.
        let client = try #require(
            ValhallaClient("http://127.0.0.1:8002") { url in
                let text = url.absoluteString.removingPercentEncoding ?? ""
                if text.contains("\"lon\":2.0") {
                    return Data("{\"error_code\":171,\"error\":\"No suitable edges\"}".utf8)
                }
                let targets = text.components(separatedBy: "\"targets\":")
                let (height, width) = (
                    targets[0].components(separatedBy: "\"lat\"").count - 1,
                    targets[1].components(separatedBy: "\"lat\"").count - 1
                )
                func rows(_ value: String) -> String {
                    let row = "[" + [String](repeating: value, count: width).joined(separator: ",") + "]"
                    return "[" + [String](repeating: row, count: height).joined(separator: ",") + "]"
                }
                return Data(
                    "{\"sources_to_targets\":{\"durations\":\(rows("3600")),\"distances\":\(rows("60"))},\"units\":\"kilometers\"}"
                        .utf8)
            })
        let table = try client.table(places(4))
        #expect(table[0, 1] == .drive(seconds: 3600, metres: 60_000))
        #expect(table[3, 0] == .drive(seconds: 3600, metres: 60_000))
        #expect((0..<4).allSatisfy { table[2, $0] == .none(.farFromRoads) && table[$0, 2] == .none(.farFromRoads) })
    }

    @Test(arguments: [
        "", "<html>", "[]", "{\"sources_to_targets\":[[{\"time\":-1,\"distance\":1}]],\"units\":\"kilometers\"}",
    ])
    func whatIsNoMatrixIsNotBelieved(_ body: String) throws {
        let client = try #require(ValhallaClient("http://127.0.0.1:8002") { _ in Data(body.utf8) })
        #expect(throws: RoadEngineFault.malformed) { try client.table(places(1)) }
    }

    @Test func aSilentServerIsTriedAgainAndThenNamed() throws {
        let options = RoadOptions(timeout: 1, retries: 1)
        let client = try #require(OsrmClient("http://127.0.0.1:1", options: options))
        #expect(throws: RoadEngineFault.silent("127.0.0.1:1")) { try client.table(places(2)) }
    }

    @Test func aDeadEngineIsLeftAloneLongerEachTimeUntilItAnswers() {
        var breaker = EngineBreaker()
        var now = Timestamp(seconds: 1_000_000)
        #expect(breaker.mayAsk(at: now))
        for wait in [60, 120, 240, 480, 960, 1920, 3600, 3600] {
            breaker.failed(at: now)
            #expect(!breaker.mayAsk(at: now + (wait - 1)))
            #expect(breaker.mayAsk(at: now + wait))
            now = now + wait
        }
        breaker.answered()
        #expect(breaker == EngineBreaker())
    }
}
