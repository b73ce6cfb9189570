import Foundation
import Testing

@testable import Storage

/// Rows that the journal keeps are read by hand: as the decoder for everything reads them.
@Suite struct KeptRowTests {
    private static let rows: [[SQLValue]] = [
        [], [.null], [.integer(0), .integer(-7), .integer(.max), .integer(.min)],
        [.real(0.5), .real(-1e300), .real(52.2296756), .real(1e-9)],
        [.text(""), .text("Łódź, „rynek” – 5"), .text("null"), .text("a,b]c[\"d\"\\e"), .text("漢字 e\u{301} 👩‍🔧")],
        [.bytes([]), .bytes([0]), .bytes(Array(0...255)), .text("{\"base64\":\"AA==\"}"), .integer(1)],
        [.text("tab\there\nline\u{1}"), .null, .integer(3), .text("\\")],
        [.text(String(decoding: (0..<128).map { UInt8($0) }, as: UTF8.self)), .text("\"\"ż\"")],
    ]

    @Test(arguments: rows) func whatWasKeptIsReadAgain(row: [SQLValue]) throws {
        guard case .text(let text) = RowChange.text(row) else {
            Issue.record("no text")
            return
        }
        #expect(try RowChange.row(text) == row)
        #expect(try JSONDecoder().decode([SQLValue].self, from: Data(text.utf8)) == row)
        if let byHand = KeptRow.values(of: text) { #expect(byHand == row) }
    }

    @Test func whatAnybodyElseWroteIsReadAsJSONIsRead() throws {
        let texts = [
            "[ 1 , null ]", "[\"\\u0041\\/\"]", "[1.0]", "[true]", "[1", "[1]]", "{}", "", "[1,]", "[nul]", "[0x1]",
            "[inf]", "[{\"base64\":\"A\"}]", "[{\"base64\":\"AA==\"]", "[{\"base64\" : \"AA==\"}]",
            "[{\"hex\":\"00\"}]",
        ]
        for text in texts {
            let decoded = try? JSONDecoder().decode([SQLValue].self, from: Data(text.utf8))
            #expect((try? RowChange.row(text)) == decoded, "\(text)")
        }
    }
}
