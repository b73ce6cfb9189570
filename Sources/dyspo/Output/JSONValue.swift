/// A document for `--json`. Keys are sorted, so that equal answers are equal texts.
enum JSONValue: Equatable {
    case null
    case bool(Bool)
    case number(Int)
    /// A number with a fraction, such as degrees.
    case decimal(Double)
    case text(String)
    case array([JSONValue])
    case object([String: JSONValue])

    init(_ text: String?) { self = text.map(JSONValue.text) ?? .null }
    init(_ number: Int?) { self = number.map(JSONValue.number) ?? .null }

    /// The document's text, on one line unless it is to be read.
    func document(isPretty: Bool = true) -> String { String(decoding: bytes(isPretty: isPretty), as: UTF8.self) }

    func bytes(isPretty: Bool = true) -> [UInt8] {
        var writer = JSONWriter(isPretty: isPretty)
        writer.write(self)
        return writer.bytes
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral {
    init(stringLiteral value: String) { self = .text(value) }
    init(integerLiteral value: Int) { self = .number(value) }
}

extension JSONValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByBooleanLiteral {
    init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    init(dictionaryLiteral elements: (String, JSONValue)...) { self = .object(Dictionary(elements) { $1 }) }
    init(booleanLiteral value: Bool) { self = .bool(value) }
}
