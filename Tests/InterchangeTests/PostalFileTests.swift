import DeskModel
import Foundation
import Interchange
import ServiceModel
import Testing

@Suite struct PostalFileTests {
    static func line(
        _ code: String, _ name: String = "Kraków", at place: String = "50.06\t19.94", country: String = "PL"
    ) -> String {
        "\(country)\t\(code)\t\(name)\tMałopolskie\t77\tKraków\t1261\t\t\t\(place)\t6"
    }

    func read(_ lines: String...) throws -> PostalFile { try PostalFile(Array(lines.joined(separator: "\n").utf8)) }

    @Test func placesStandUnderTheirCodeInOrder() throws {
        let file = try read(
            Self.line("32-020", "Wieliczka"), Self.line("30-001") + "\r", "", Self.line("30-001", "Zielonki"),
            Self.line("30-001"), "")
        #expect(file.problems.isEmpty && file.records == 4)
        #expect(file.areas.map(\.code.description) == ["30-001", "32-020"])
        #expect(file.areas[0].places.map(\.name) == ["Kraków", "Zielonki"])
        #expect(file.areas[0].places[0].voivodeship == "małopolskie")
        #expect(file.areas[0].places[0].isOfCode)
        #expect(file.areas[0].places[0].location == Coordinate(latitude: 50.06, longitude: 19.94))
    }

    @Test func everyBadLineIsToldWithItsColumn() throws {
        let file = try read(
            Self.line("30001x"), Self.line("10115", "Berlin", country: "DE"), Self.line("30-001", at: "x\t19"),
            Self.line("30-001", at: "50\t190"), "PL\t30-001\tKraków", Self.line("30-001", "\u{1B}[2J"),
            Self.line("30-001", ""), Self.line("30-002"))
        #expect(file.areas.map(\.code.description) == ["30-002"])
        #expect(file.problems.map(\.line) == [1, 2, 3, 4, 5, 6, 7])
        #expect(
            file.problems.map(\.column) == [
                "postal code", "country code", "latitude", "latitude", nil, "place name", "place name",
            ])
        #expect(file.problems[4].reason == .lineFields(expected: 12, found: 3))
        #expect(!file.problems.contains { $0.sentence(.english).contains("\u{1B}") })
    }

    @Test func bytesThatAreNoTextAndNothingAtAllAreRefused() {
        #expect(throws: CSVFault.notUTF8(line: 2, column: 7)) {
            try PostalFile(Array((Self.line("30-001") + "\nPL\t30-").utf8) + [0xFF, 0x31])
        }
        #expect(throws: CSVFault.empty) { try PostalFile([UInt8]()) }
        #expect(throws: CSVFault.empty) { try PostalFile(Array("\n\r\n".utf8)) }
    }
}
