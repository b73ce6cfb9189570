import Foundation
import ServiceModel
import Testing

@testable import Geography

/// The file inside the program is sound; but whatever stood there, reading it must end with an answer.
@Suite struct MapFileTests {
    static let sound = """
        # comment
        [arcs]
        14000 50000 1000 0 0 1000
        15000 51000 -1000 0 0 -1000
        [voivodeships]
        opolskie|1 2
        [rivers]
        14500 50500 100 100
        [roads]
        A1|14100 50100 500 500
        [towns]
        Opole|506750|179260|127000|7
        Nowa Wieś|506800|179300|0|7|Opole
        [end]

        """

    func read(_ text: String) throws -> (map: Basemap, towns: [Town]) {
        try Array(text.utf8).withUnsafeBufferPointer { bytes in
            let file = try MapFile(bytes)
            return (try file.basemap(), try file.towns())
        }
    }

    @Test func aSmallFileSaysWhatItHolds() throws {
        let (map, towns) = try read(Self.sound)
        #expect(map.outline.count == 2 && map.borders.isEmpty && map.rivers.count == 1)
        #expect(map.roads.map(\.name) == ["A1"])
        #expect(map.voivodeship(at: try #require(Coordinate(latitude: 50.5, longitude: 14.5))) == .opolskie)
        #expect(towns.map(\.name) == ["Opole", "Nowa Wieś"])
        #expect(towns[1].districtOf == "Opole")
    }

    @Test func theOwnFileIsRead() throws {
        #expect(try MapFile.poland().towns().count == 3866)
        #expect(try MapFile.poland().basemap().voivodeships.count == 16)
    }

    @Test(arguments: [
        ("14000 50000 1000 0 0 1000", "14000 50000 1000 0 0"), ("14000 50000", "14000 x"), ("1 2", "1 3"),
        ("1 2", "1 0"), ("1 2", "1 -9999999999"), ("1 2", "1"), ("opolskie|", "opole|"), ("|127000|7", "|127000|16"),
        ("506750", "-9506750"), ("14100 50100", "1410000 50100"), ("14500 50500 100 100", "14500 50500"),
        ("[rivers]", "[lakes]"), ("127000|7\n", "127000|7|Opole|more\n"), ("A1|", ""), ("Opole|506750", "Opole|"),
    ])
    func aLineThatSaysNothingIsAFault(_ part: String, _ wrong: String) throws {
        #expect(Self.sound.contains(part))
        #expect(throws: MapFile.Fault.self) { _ = try read(Self.sound.replacingOccurrences(of: part, with: wrong)) }
    }

    @Test func faultsNameTheirLine() {
        #expect(throws: MapFile.Fault.line(4)) { _ = try read(Self.sound.replacing("-1000 0 0", with: "-1000 0 O")) }
        #expect(throws: MapFile.Fault.truncated) { _ = try read(Self.sound.replacing("[end]", with: "")) }
        #expect(throws: MapFile.Fault.missing(.rivers)) {
            _ = try read(Self.sound.replacing("[rivers]\n14500 50500 100 100\n", with: ""))
        }
    }

    @Test func cutAnywhereItIsAFaultAndNeverACrash() {
        let bytes = Array(Self.sound.utf8)
        for length in 0..<(bytes.count - 2) {
            #expect(throws: MapFile.Fault.self, "\(length)") {
                _ = try read(String(decoding: bytes.prefix(length), as: UTF8.self))
            }
        }
    }

    @Test func anyByteChangedGivesAnAnswer() {
        var random = SeededRandom(state: 5)
        let bytes = Array(Self.sound.utf8)
        for _ in 0..<3000 {
            var spoilt = bytes
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                spoilt[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            _ = try? read(String(decoding: spoilt, as: UTF8.self))
        }
    }
}
