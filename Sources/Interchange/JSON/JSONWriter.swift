/// Writes a document (RFC 8259) byte by byte: a list of 20,000 orders goes through here, for which the general encoder
/// takes seconds. Controls and marks that turn the direction of text, which JSON itself would let pass, are escaped: a
/// terminal must not obey them.
package struct JSONWriter {
    package private(set) var bytes: [UInt8] = []
    private let isPretty: Bool
    private var depth: Int

    /// `depth`: how many lists and objects it stands in.
    package init(isPretty: Bool, depth: Int = 0) {
        self.isPretty = isPretty
        self.depth = depth
    }

    /// Makes room for so many bytes.
    mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    package mutating func write(_ value: JSONValue) {
        switch value {
        case .null: put("null")
        case .bool(let value): put(value ? "true" : "false")
        case .number(let value): put(value.description)
        case .natural(let value): put(value.description)
        case .decimal(let value): put(value)
        case .text(let value): put(quoted: value)
        case .array(let values):
            put("[")
            depth += 1
            for (index, value) in values.enumerated() {
                begin(isFirst: index == 0)
                write(value)
            }
            end(isEmpty: values.isEmpty)
            put("]")
        case .object(let object):
            put("{")
            depth += 1
            object.forEach { key, value, isFirst in
                begin(isFirst: isFirst)
                put(quoted: key)
                put(isPretty ? " : " : ":")
                write(value)
            }
            end(isEmpty: object.isEmpty)
            put("}")
        }
    }

    /// The next item of a list.
    mutating func begin(isFirst: Bool) {
        if !isFirst { put(",") }
        breakLine()
    }

    private mutating func end(isEmpty: Bool) {
        depth -= 1
        if !isEmpty { breakLine() }
    }

    /// A line's end and the blanks before the next one, as many as are needed.
    private static let margin = [UInt8(ascii: "\n")] + [UInt8](repeating: UInt8(ascii: " "), count: 32)

    private mutating func breakLine() {
        guard isPretty else { return }
        let count = 1 + 2 * depth
        if count <= Self.margin.count {
            bytes.append(contentsOf: Self.margin[..<count])
        } else {
            bytes.append(UInt8(ascii: "\n"))
            bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
        }
    }

    private mutating func put(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    private mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// JSON knows no infinity.
    private mutating func put(_ value: Double) {
        guard value.isFinite else { return put("null") }
        let text = value.description
        put(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
    }

    // MARK: Texts

    private static let hexDigits = Array("0123456789abcdef".utf8)

    private mutating func put(quoted text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { utf8 in
            // Nearly all texts have nothing to escape.
            var isPlain = true
            for byte in utf8 where !Self.isPlain(byte) {
                isPlain = false
                break
            }
            if isPlain {
                bytes.append(contentsOf: utf8)
            } else {
                for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars { put(scalar) }
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Neither itself to be escaped nor the begin of a letter that may be: C2 leads to U+0080 … U+009F, E2 to the marks
    /// of direction.
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != 0x22 && byte != 0x5C && byte != 0x7F && byte != 0xC2 && byte != 0xE2
    }

    private mutating func put(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": put("\\\"")
        case "\\": put("\\\\")
        case "\n": put("\\n")
        case "\r": put("\\r")
        case "\t": put("\\t")
        default:
            switch scalar.value {
            case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069:
                put("\\u")
                for shift in [12, 8, 4, 0] { bytes.append(Self.hexDigits[Int(scalar.value >> UInt32(shift)) & 15]) }
            default: bytes.append(contentsOf: UTF8.encode(scalar)!)
            }
        }
    }
}
