import Interchange
import Testing

@Suite struct JSONListTests {
    private func text(_ list: JSONList<Int>) -> String {
        var bytes: [UInt8] = []
        list.write { bytes += $0 }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// However many pieces it is written in.
    @Test(arguments: [0, 1, 2, 249, 250, 251, 2000, 2001, 5017])
    func aListInPiecesIsTheTextOfTheWhole(count: Int) {
        let value: @Sendable (Int) -> JSONValue = {
            ["number": .number($0), "list": ["a", .number($0 * 2)], "none": []]
        }
        let whole = JSONValue.array((0..<count).map(value)).document()
        #expect(text(JSONList(Array(0..<count), value)) == whole)
    }

    @Test func anObjectHasItsKeysInOrderAndTheLastOfTwoValues() {
        var object: JSONObject = ["b": 1, "a": 2, "b": 3]
        #expect(JSONValue.object(object).document(isPretty: false) == "{\"a\":2,\"b\":3}")
        object["c"] = 4
        object["aa"] = 5
        object["a"] = nil
        object["missing"] = nil
        object["b"] = 6
        #expect(JSONValue.object(object).document(isPretty: false) == "{\"aa\":5,\"b\":6,\"c\":4}")
        #expect(object["c"] == 4 && object["d"] == nil)
        #expect(object == JSONObject(["c": 4, "aa": 5, "b": 6]))
    }
}
