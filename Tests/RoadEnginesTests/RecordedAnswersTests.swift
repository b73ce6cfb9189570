import Foundation
import Geography
import PackTesting
import RoadEngines
import ServiceModel
import Testing

/// Answers that real servers have given, errors included, from the shared data beside the project.
let recordedAnswers = SharedData("geo/fixtures")

@Suite(.enabled(if: recordedAnswers.isThere)) struct RecordedAnswersTests {
    /// Near Bayreuth, where the recorded server had its roads.
    let bayreuth = [(49.985, 11.5), (49.98, 11.57), (50.05, 11.6)].map {
        Coordinate(latitude: $0.0, longitude: $0.1)!
    }
    let warsaw = [(52.23, 21.01), (52.24, 21.05)].map { Coordinate(latitude: $0.0, longitude: $0.1)! }

    private func osrm(_ name: String, radius: Int = 5000) throws -> OsrmClient {
        let body = try withDistances(name)
        return try #require(
            OsrmClient("http://127.0.0.1:5000", options: RoadOptions(snapRadius: radius)) { _ in body })
    }

    /// The answer that was snapped far away was recorded without distances, which the client asks for.
    private func withDistances(_ name: String) throws -> Data {
        let body = try recordedAnswers.bytes(name)
        guard name.contains("snapped") else { return body }
        let text = String(decoding: body, as: UTF8.self)
        return Data(text.replacing("\"durations\":", with: "\"distances\":[[0,0],[0,0]],\"durations\":").utf8)
    }

    private func valhalla(_ name: String) throws -> ValhallaClient {
        let body = try recordedAnswers.bytes(name)
        return try #require(ValhallaClient("http://127.0.0.1:8002") { _ in body })
    }

    @Test func aTableIsReadRowByRowAndRoundedUp() throws {
        let table = try osrm("osrm_table_3x3.json").table(bayreuth)
        #expect(table[0, 1] == .drive(seconds: 892, metres: 9486))
        #expect(table[1, 0] == .drive(seconds: 902, metres: 9486))
        #expect(table[2, 0] == .drive(seconds: 1631, metres: 15_236))
        #expect(table.legs(at: Timestamp(seconds: 5)).count == 6)
        #expect(try osrm("osrm_table_post.json").table(Array(bayreuth.prefix(2)))[0, 1] == table[0, 1])
    }

    @Test func aPlaceTooFarFromItsRoadHasNoFiguresAndTheOthersHave() throws {
        let table = try osrm("osrm_table_3x3.json", radius: 1000).table(bayreuth)
        #expect(table[0, 1] == .none(.farFromRoads))
        #expect(table[1, 2] == .none(.farFromRoads))
        #expect(table[0, 2] == .drive(seconds: 1625, metres: 15_223))
    }

    @Test func anotherCountryIsNotBelievedThoughTheServerSaysOk() throws {
        let table = try osrm("osrm_table_snapped_700km_away.json").table(warsaw)
        #expect(table.cells.allSatisfy { $0 == .none(.farFromRoads) })
        #expect(throws: RoadEngineFault.farFromRoads(place: 0, metres: 700_008)) {
            try osrm("osrm_table_snapped_700km_away.json").matrix(warsaw)
        }
    }

    @Test func whereARadiusFindsNoRoadItIsAskedWithoutOneAndTheSnapsAreChecked() throws {
        let refused = try recordedAnswers.bytes("osrm_table_nosegment.json")
        let snapped = try withDistances("osrm_table_snapped_700km_away.json")
        let client = try #require(
            OsrmClient("http://127.0.0.1:5000") { $0.absoluteString.contains("radiuses") ? refused : snapped })
        #expect(try client.table(warsaw).cells.allSatisfy { $0 == .none(.farFromRoads) })
    }

    @Test func halfATableAndOtherAnswersAreRefused() throws {
        #expect(throws: RoadEngineFault.malformed) { try osrm("osrm_table_1x2.json").table(bayreuth) }
        #expect(throws: RoadEngineFault.malformed) { try osrm("osrm_table_3x3.json").table(warsaw) }
        #expect(throws: RoadEngineFault.malformed) { try osrm("osrm_route.json").table(warsaw) }
        #expect(throws: RoadEngineFault.malformed) { try osrm("osrm_route_geojson.json").table(warsaw) }
        #expect(
            throws: RoadEngineFault.refused(
                code: "InvalidQuery", message: "Query string malformed close to position 18")
        ) { try osrm("osrm_invalid_query.json").table(warsaw) }
        #expect(throws: RoadEngineFault.refused(code: "TooBig", message: "Too many table coordinates")) {
            try osrm("osrm_table_toobig.json").table(warsaw)
        }
    }

    @Test func valhallaIsReadInBothItsShapes() throws {
        let body = try recordedAnswers.bytes("valhalla_matrix_verbose_false.json")
        let words = try recordedAnswers.bytes("valhalla_matrix_verbose_true.json")
        // The recorded table is 1 by 2: it fits no square, which is half a table.
        for answer in [body, words] {
            let client = try #require(ValhallaClient("http://127.0.0.1:8002") { _ in answer })
            #expect(throws: RoadEngineFault.malformed) { try client.table(warsaw) }
        }
        let heidelberg = [(49.40984, 8.689839), (49.420441, 8.719482)].map {
            Coordinate(latitude: $0.0, longitude: $0.1)!
        }
        for (name, text) in [("terse", body), ("wordy", words)] {
            // One question a cell; every answer is the recorded first cell.
            let cell = Data(
                String(decoding: text, as: UTF8.self)
                    .replacing("[[2460,544]]", with: "[[2460]]").replacing("[[11.136,5.133]]", with: "[[11.136]]")
                    .replacing(/,\{"from_index":0,"to_index":1[^}]*\}/, with: "").utf8)
            let client = try #require(
                ValhallaClient("http://127.0.0.1:8002", options: RoadOptions(block: 2, snapRadius: 5000)) { _ in cell })
            let table = try client.table(heidelberg)
            #expect(table[0, 1] == .drive(seconds: 2460, metres: 11_136), "\(name)")
        }
    }

    @Test func partsOfTheWorldWithoutAWayBetweenThemHaveNoRoute() throws {
        let body = Data(#"{"error_code":170,"error":"Locations are in unconnected regions.","status_code":400}"#.utf8)
        let client = try #require(ValhallaClient("http://127.0.0.1:8002") { _ in body })
        #expect(try client.table(warsaw)[0, 1] == .none(.noRoute))
    }

    @Test func placesFartherApartThanValhallaReckonsHaveNoRoute() throws {
        let table = try valhalla("valhalla_error_far.json").table(warsaw)
        #expect(table[0, 1] == .none(.noRoute))
    }
}
