import DeskModel
import Foundation
import Operations
import ServiceModel
import Testing

/// Signatures as files, and what is none.
@Suite struct SignatureFileTests {
    private func strokes(_ text: String) throws -> SignatureStrokes {
        try SignatureFile.strokes(in: Data(text.utf8), called: "podpis.json")
    }

    @Test(arguments: [
        "[[[0, 0], [100, 50]], [[50, 25]]]", "{\"strokes\": [[[0, 0, 0.7], [100, 50, 12]], [[50, 25]]]}",
        "[[{\"x\": 0, \"y\": 0, \"t\": 1}, {\"x\": 100, \"y\": 50}], [{\"x\": 50, \"y\": 25}]]",
    ])
    func pointsAreListsOrObjects(text: String) throws {
        #expect(try strokes(text).strokes == [[0, 0, 1000, 500], [500, 250]])
    }

    static let faults: [(String, SignatureFault)] = [
        ("", .empty), ("podpis", .notJSON), ("[[[1, 2], [3, 4]]", .notJSON), ("{}", .noStrokes), ("7", .noStrokes),
        ("[[[1, 2], [\"a\", 4]]]", .noStrokes), ("[[1, 2], [3, 4]]", .noStrokes), ("[]", .nothingDrawn),
        ("[[[1, 2]]]", .nothingDrawn), ("[[[1, 2], [1, 2]]]", .nothingDrawn),
        ("[[" + (0...SignatureStrokes.mostPoints).map { "[\($0), 1]" }.joined(separator: ",") + "]]", .tooManyPoints),
        (String(repeating: "[", count: 100_000), .notJSON),
    ]

    @Test(arguments: faults) func whatIsNoSignatureSaysWhy(text: String, fault: SignatureFault) {
        #expect(throws: Refusal.documents(.noSignature(name: "podpis.json", fault))) { try strokes(text) }
    }

    @Test func moreThanASignatureNeedsIsNotLookedInto() {
        let limit = SignatureFile.limit
        #expect(throws: Refusal.documents(.tooLarge(name: "a", size: limit + 1, limit: limit))) {
            try SignatureFile.strokes(in: Data(count: limit + 1), called: "a")
        }
    }
}
