import Foundation

/// A JSON document (RFC 8259). Lists of whole numbers stay flat: a travel matrix has a million of them.
indirect enum JSONTree {
    case null
    case bool(Bool)
    case integer(Int)
    /// A whole number beyond `Int` and below 2^64.
    case unsigned(UInt64)
    case number(Double)
    case text(String)
    case integers([Int])
    case list([JSONTree])
    case object([String: JSONTree])

    /// Throws ``ProblemFileFault/syntax(line:column:)`` at the first character that is wrong.
    init(_ data: Data) throws(ProblemFileFault) {
        let bytes = [UInt8](data)
        var parser = JSONParser(bytes)
        guard let tree = parser.document() else { throw parser.fault }
        self = tree
    }
}

extension JSONTree {
    var isObject: Bool {
        if case .object = self { return true }
        return false
    }
}

extension JSONValue {
    /// The same document, to be written.
    init(_ tree: JSONTree) {
        self =
            switch tree {
            case .null: .null
            case .bool(let flag): .bool(flag)
            case .integer(let number): .number(number)
            case .unsigned(let number): .natural(number)
            case .number(let number): .decimal(number)
            case .text(let text): .text(text)
            case .integers(let numbers): JSONValue(numbers)
            case .list(let trees): .array(trees.map { JSONValue($0) })
            case .object(let members): .object(JSONObject(members.mapValues { JSONValue($0) }))
            }
    }
}

/// Reads bytes from left to right; nil means that the byte at `position` is wrong.
private struct JSONParser {
    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0
    private static let deepest = 200

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var fault: ProblemFileFault {
        let before = bytes.prefix(position)
        let line = before.count { $0 == UInt8(ascii: "\n") } + 1
        let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let column = String(decoding: bytes[start..<min(position, bytes.count)], as: UTF8.self).count + 1
        return .syntax(line: line, column: column)
    }

    mutating func document() -> JSONTree? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        guard let tree = value() else { return nil }
        skipSpace()
        return position == bytes.count ? tree : nil
    }

    private mutating func skipSpace() {
        while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
    }

    /// The next byte that is no space, not consumed.
    private mutating func peek() -> UInt8? {
        while position < bytes.count {
            let byte = bytes[position]
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
            position += 1
        }
        return nil
    }

    private mutating func value() -> JSONTree? {
        guard let byte = peek() else { return nil }
        switch byte {
        case UInt8(ascii: "{"): return nested { $0.object() }
        case UInt8(ascii: "["): return nested { $0.list() }
        case UInt8(ascii: "\""): return text().map { .text($0) }
        case UInt8(ascii: "t"): return word("true", .bool(true))
        case UInt8(ascii: "f"): return word("false", .bool(false))
        case UInt8(ascii: "n"): return word("null", .null)
        default: return number()
        }
    }

    private mutating func nested(_ body: (inout JSONParser) -> JSONTree?) -> JSONTree? {
        guard depth < Self.deepest else { return nil }
        depth += 1
        defer { depth -= 1 }
        position += 1
        return body(&self)
    }

    private mutating func word(_ word: String, _ tree: JSONTree) -> JSONTree? {
        for byte in word.utf8 {
            guard position < bytes.count, bytes[position] == byte else { return nil }
            position += 1
        }
        return tree
    }

    private mutating func object() -> JSONTree? {
        var members: [String: JSONTree] = [:]
        if peek() == UInt8(ascii: "}") {
            position += 1
            return .object(members)
        }
        while true {
            guard peek() == UInt8(ascii: "\""), let key = text(), peek() == UInt8(ascii: ":") else { return nil }
            position += 1
            guard let tree = value(), let next = peek() else { return nil }
            members[key] = tree
            guard next == UInt8(ascii: ",") || next == UInt8(ascii: "}") else { return nil }
            position += 1
            if next == UInt8(ascii: "}") { return .object(members) }
        }
    }

    private mutating func list() -> JSONTree? {
        var integers: [Int] = []
        var others: [JSONTree]?
        if peek() == UInt8(ascii: "]") {
            position += 1
            return .list([])
        }
        while true {
            guard let tree = value(), let next = peek() else { return nil }
            if case .integer(let integer) = tree, others == nil {
                integers.append(integer)
            } else {
                if others == nil { others = integers.map { .integer($0) } }
                others?.append(tree)
            }
            guard next == UInt8(ascii: ",") || next == UInt8(ascii: "]") else { return nil }
            position += 1
            if next == UInt8(ascii: "]") { return others.map { .list($0) } ?? .integers(integers) }
        }
    }

    private mutating func number() -> JSONTree? {
        let start = position
        var integer = 0
        var isNegative = false
        if bytes[position] == UInt8(ascii: "-") {
            isNegative = true
            position += 1
        }
        let firstDigit = position
        while position < bytes.count, bytes[position] >= 0x30, bytes[position] <= 0x39, position - firstDigit < 18 {
            integer = integer * 10 + Int(bytes[position] - 0x30)
            position += 1
        }
        guard position > firstDigit else { return nil }
        if bytes[firstDigit] == 0x30 && position > firstDigit + 1 {
            position = firstDigit + 1
            return nil
        }
        let goesOn = position < bytes.count && [0x2E, 0x45, 0x65].contains(bytes[position])
        let isLong = position < bytes.count && (0x30...0x39).contains(bytes[position])
        guard goesOn || isLong else { return .integer(isNegative ? -integer : integer) }
        if !goesOn, let long = longInteger(from: start) { return long }
        while position < bytes.count, "0123456789+-.eE".utf8.contains(bytes[position]) { position += 1 }
        return Double(String(decoding: bytes[start..<position], as: UTF8.self)).map { .number($0) }
    }

    /// A whole number of more than 18 digits; nil when it is beyond 64 bits or goes on as another number.
    private mutating func longInteger(from start: Int) -> JSONTree? {
        var end = position
        while end < bytes.count, (0x30...0x39).contains(bytes[end]) { end += 1 }
        if end < bytes.count, [0x2E, 0x45, 0x65].contains(bytes[end]) { return nil }
        let digits = String(decoding: bytes[start..<end], as: UTF8.self)
        guard let tree = Int(digits).map({ JSONTree.integer($0) }) ?? UInt64(digits).map({ .unsigned($0) }) else {
            return nil
        }
        position = end
        return tree
    }

    private mutating func text() -> String? {
        position += 1
        let start = position
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                defer { position += 1 }
                return String(decoding: bytes[start..<position], as: UTF8.self)
            case UInt8(ascii: "\\"): return escaped(from: start)
            case 0..<0x20: return nil
            default: position += 1
            }
        }
        return nil
    }

    /// A text with escapes: Foundation knows them all.
    private mutating func escaped(from start: Int) -> String? {
        while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
            if bytes[position] < 0x20 { return nil }
            position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard position < bytes.count else { return nil }
        let quoted = Data([UInt8(ascii: "[")] + bytes[(start - 1)...position] + [UInt8(ascii: "]")])
        guard let decoded = try? JSONDecoder().decode([String].self, from: quoted) else { return nil }
        position += 1
        return decoded[0]
    }
}
