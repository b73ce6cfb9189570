import DeskModel
import Foundation
import Interchange
import ServiceModel
import Testing

@Suite struct TerritoryFileTests {
    static let square = "[[[19.5,49.5],[21.2,49.5,300],[21.2,50.4],[19.5,50.4],[19.5,49.5]]]"

    static func feature(_ properties: String = #"{"name":"A"}"#, _ kind: String = "Polygon", _ area: String = square)
        -> String
    {
        #"{"type":"Feature","properties":\#(properties),"geometry":{"type":"\#(kind)","coordinates":\#(area)}}"#
    }

    static func collection(_ features: String...) -> String {
        #"{"type":"FeatureCollection","features":[\#(features.joined(separator: ","))]}"#
    }

    func read(_ text: String, name: String? = nil) throws -> TerritoryFile {
        try TerritoryFile(Data(text.utf8), name: name)
    }

    @Test func aCollectionNamesItsAreasInManyWays() throws {
        let file = try read(
            Self.collection(
                Self.feature(), Self.feature(#"{"nazwa":"Północ"}"#), Self.feature(#"{"name":null,"region":"C"}"#),
                Self.feature(#"{"rejon":"D","other":[1]}"#, "MultiPolygon", "[\(Self.square),\(Self.square)]")))
        #expect(file.faults.isEmpty)
        #expect(file.rows.map(\.name) == ["A", "Północ", "C", "D"])
        #expect(file.rows.map(\.rings.count) == [1, 1, 1, 2])
        #expect(file.rows[0].rings[0].first == Coordinate(latitude: 49.5, longitude: 19.5))
    }

    @Test func oneAreaAloneIsNamedByAnOption() throws {
        let bare = #"{"type":"Polygon","coordinates":\#(Self.square)}"#
        #expect(try read(bare, name: " Zachód ").rows.map(\.name) == ["Zachód"])
        #expect(try read(bare).faults == [.value(path: "name", .missing)])
        #expect(throws: ProblemFileFault.value(path: "features", .oneNameForMany)) {
            try read(Self.collection(Self.feature(), Self.feature(#"{"name":"B"}"#)), name: "X")
        }
    }

    @Test func everyFaultNamesItsPath() throws {
        let open = "[[[19,49],[20,49],[20,50],[19,50]]]"
        let file = try read(
            Self.collection(
                Self.feature("{}"), Self.feature(#"{"name":"B"}"#, "Point"),
                Self.feature(#"{"name":"C"}"#, "Polygon", open),
                Self.feature(#"{"name":"D"}"#, "Polygon", "[[[49,190],[20,49],[20,50],[49,190]]]"),
                Self.feature(#"{"name":"E"}"#, "Polygon", "[[[19,49],[20,49],[19,49]]]"),
                Self.feature(#"{"name":"F"}"#, "Polygon", #"[[[19,49],[20,"x"],[19,50],[19,49]]]"#),
                Self.feature(#"{"name":"G"}"#, "Polygon", "[]"), Self.feature(#"{"name":""}"#), Self.feature(),
                Self.feature(#"{"name":"a"}"#), #"{"type":"Feature","properties":{"name":"H"},"geometry":null}"#))
        #expect(file.count == 11 && file.rows.map(\.name) == ["A"])
        let expected: [(String, ProblemFileFault.Kind)] = [
            ("features[0].properties.name", .missing),
            ("features[1].geometry.type", .notOneOf("Point", allowed: ["Polygon", "MultiPolygon"])),
            ("features[2].geometry.coordinates[0]", .notClosed),
            ("features[3].geometry.coordinates[0][0]", .offTheGlobe),
            ("features[4].geometry.coordinates[0]", .tooFewPoints),
            ("features[5].geometry.coordinates[0][1][1]", .expected(.number)),
            ("features[6].geometry.coordinates", .tooFewPoints), ("features[7].properties.name", .text(.empty)),
            ("features[9]", .repeated("a")), ("features[10].geometry", .missing),
        ]
        #expect(file.faults == expected.map { ProblemFileFault.value(path: $0.0, $0.1) })
        for fault in file.faults { #expect(fault.sentence(.polish) != fault.sentence(.english)) }
    }

    @Test func whatIsNoGeoJSONIsToldByItsPlace() {
        #expect(throws: ProblemFileFault.syntax(line: 2, column: 3)) { try read("{\n  oops") }
        #expect(throws: ProblemFileFault.value(path: "type", .missing)) { try read("{}") }
        #expect(throws: ProblemFileFault.self) { try read("") }
        #expect(throws: ProblemFileFault.self) { try read(#"{"type":"Topology"}"#) }
    }

    @Test func whatIsWrittenCanBeRead() throws {
        let rings = try read(Self.feature()).rows[0].rings
        let hole = [(50.0, 20.0), (50.1, 20.0), (50.1, 20.1), (50.0, 20.0)].map {
            Coordinate(latitude: $0.0, longitude: $0.1)!
        }
        let text = GeoJSON.text([Territory(id: Identifier(1), name: "Rejon „A”", rings: rings + [hole])])
        let again = try read(text)
        #expect(again.rows == [TerritoryRow(name: "Rejon „A”", rings: rings + [hole])])
        let json = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let feature = try #require((json["features"] as? [[String: Any]])?.first)
        let coordinates = (feature["geometry"] as? [String: Any])?["coordinates"] as? [[Any]]
        // The hole belongs to the polygon around it.
        #expect(coordinates?.map(\.count) == [2])
    }
}
