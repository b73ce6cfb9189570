import Foundation

/// Writes a row as a JSON array (RFC 8259), byte by byte: a text grows by runs of bytes and not by letters, of which an order's
/// terms have hundreds between quotes.
enum RowJSON {
    static func text(_ row: [SQLValue]) -> String {
        var json: [UInt8] = []
        json.reserveCapacity(row.reduce(2) { $0 + room($1) })
        json.append(UInt8(ascii: "["))
        for (index, value) in row.enumerated() {
            if index > 0 { json.append(UInt8(ascii: ",")) }
            append(value, to: &json)
        }
        json.append(UInt8(ascii: "]"))
        return String(decoding: json, as: UTF8.self)
    }

    /// Bytes that a value takes, most often.
    private static func room(_ value: SQLValue) -> Int {
        switch value {
        case .null: 5
        case .integer, .real: 21
        case .text(let text): text.utf8.count + 3
        case .bytes(let bytes): bytes.count * 4 / 3 + 20
        }
    }

    private static func append(_ value: SQLValue, to json: inout [UInt8]) {
        switch value {
        case .null: json.append(contentsOf: "null".utf8)
        case .integer(let number): json.append(contentsOf: String(number).utf8)
        case .real(let number): json.append(contentsOf: number.description.utf8)
        case .text(let text): append(text, to: &json)
        case .bytes(let bytes):
            json.append(contentsOf: "{\"base64\":\"".utf8)
            json.append(contentsOf: Data(bytes).base64EncodedString().utf8)
            json.append(contentsOf: "\"}".utf8)
        }
    }

    /// A JSON string: quotes, backslashes and controls are escaped. All of them are single bytes, of no letter a part.
    private static func append(_ text: String, to json: inout [UInt8]) {
        json.append(quote)
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            for (index, byte) in bytes.enumerated() where byte < 0x20 || byte == quote || byte == backslash {
                json.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
                escape(byte, into: &json)
                start = index + 1
            }
            json.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
        }
        json.append(quote)
    }

    private static func escape(_ byte: UInt8, into json: inout [UInt8]) {
        json.append(backslash)
        guard byte < 0x20 else { return json.append(byte) }
        json.append(contentsOf: "u00".utf8)
        json.append(digits[Int(byte >> 4)])
        json.append(digits[Int(byte & 15)])
    }

    private static let quote = UInt8(ascii: "\"")
    private static let backslash = UInt8(ascii: "\\")
    private static let digits = Array("0123456789abcdef".utf8)
}
