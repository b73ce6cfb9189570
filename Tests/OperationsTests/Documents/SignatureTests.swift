import Foundation
import ServiceModel
import Testing

@Suite struct SignatureTests {
    @Test func pointsAreBroughtToABoxWhateverTheirScale() throws {
        let signature = try #require(
            SignatureStrokes(drawn: [[(x: -3.5, y: 10), (x: 96.5, y: 60)], [(x: 46.5, y: 35)]]))
        #expect(signature.strokes == [[0, 0, 1000, 500], [500, 250]])
        #expect(signature.width == 1000 && signature.height == 500)
        let again = try JSONDecoder().decode(SignatureStrokes.self, from: JSONEncoder().encode(signature))
        #expect(again == signature)
    }

    @Test func whatNobodyCanSeeIsNoSignature() {
        #expect(SignatureStrokes(drawn: []) == nil)
        #expect(SignatureStrokes(drawn: [[(x: 1, y: 1), (x: 1, y: 1)]]) == nil)
        #expect(SignatureStrokes(drawn: [[(x: .nan, y: 1), (x: 1, y: 2)]]) == nil)
        #expect(SignatureStrokes(drawn: [Array(repeating: (x: 1, y: 2), count: 20_001) + [(x: 3, y: 3)]]) == nil)
        #expect(SignatureStrokes(kept: [[0, 0, 1001, 5]]) == nil)
        #expect(SignatureStrokes(kept: [[0, 0, 5]]) == nil)
        #expect(SignatureStrokes(kept: [[]]) == nil)
    }
}
