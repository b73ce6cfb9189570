/// A document that is written. Keys are sorted, so that equal answers are equal texts.
package enum JSONValue: Equatable, Sendable {
    case null
    case bool(Bool)
    case number(Int)
    /// A number that may be too large for a whole one with a sign, such as an id.
    case natural(UInt64)
    /// A number with a fraction, such as degrees.
    case decimal(Double)
    case text(String)
    case array([JSONValue])
    case object(JSONObject)

    package init(_ text: String?) { self = text.map(JSONValue.text) ?? .null }
    package init(_ number: Int?) { self = number.map(JSONValue.number) ?? .null }
    package init(_ numbers: [Int]) { self = .array(numbers.map(JSONValue.number)) }
    package init(_ numbers: [Double]) { self = .array(numbers.map(JSONValue.decimal)) }

    /// The document's text, on one line unless it is to be read.
    package func document(isPretty: Bool = true) -> String {
        String(decoding: bytes(isPretty: isPretty), as: UTF8.self)
    }

    package func bytes(isPretty: Bool = true) -> [UInt8] {
        var writer = JSONWriter(isPretty: isPretty)
        writer.write(self)
        return writer.bytes
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral {
    package init(stringLiteral value: String) { self = .text(value) }
    package init(integerLiteral value: Int) { self = .number(value) }
}

extension JSONValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByBooleanLiteral {
    package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    package init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(JSONObject(elements))
    }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
}
