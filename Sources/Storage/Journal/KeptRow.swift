import Foundation

/// Reads a row that the journal keeps, a flat JSON array, many times faster than a decoder for everything. What is not as
/// `RowChange.text` writes it is left to that decoder.
enum KeptRow {
    /// `nil` for anything but an array of null, numbers, bytes, and texts with the plainest of escapes.
    static func values(of text: String) -> [SQLValue]? {
        var text = text
        return text.withUTF8 { bytes in
            var scanner = Scanner(bytes: bytes)
            return scanner.array()
        }
    }

    private struct Scanner {
        let bytes: UnsafeBufferPointer<UInt8>
        var index = 0

        init(bytes: UnsafeBufferPointer<UInt8>) {
            self.bytes = bytes
        }

        private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

        private mutating func take(_ byte: Character) -> Bool {
            guard let ascii = byte.asciiValue, current == ascii else { return false }
            index += 1
            return true
        }

        mutating func array() -> [SQLValue]? {
            guard take("[") else { return nil }
            if take("]") { return index == bytes.count ? [] : nil }
            var values: [SQLValue] = []
            values.reserveCapacity(32)
            repeat {
                guard let value = value() else { return nil }
                values.append(value)
            } while take(",")
            return take("]") && index == bytes.count ? values : nil
        }

        private mutating func value() -> SQLValue? {
            switch current {
            case UInt8(ascii: "n"): word("null") ? .null : nil
            case UInt8(ascii: "\""): string().map { .text($0) }
            case UInt8(ascii: "{"): tagged()
            default: number()
            }
        }

        private mutating func word(_ word: StaticString) -> Bool {
            let end = index + word.utf8CodeUnitCount
            guard end <= bytes.count else { return false }
            for offset in 0..<word.utf8CodeUnitCount where bytes[index + offset] != word.utf8Start[offset] {
                return false
            }
            index = end
            return true
        }

        private mutating func tagged() -> SQLValue? {
            guard word("{\"base64\":\""), let end = bytes[index...].firstIndex(of: UInt8(ascii: "\"")),
                let data = Data(base64Encoded: Data(bytes[index..<end]))
            else { return nil }
            index = end
            return word("\"}") ? .bytes(Array(data)) : nil
        }

        private mutating func number() -> SQLValue? {
            let start = index
            while let byte = current, byte != UInt8(ascii: ","), byte != UInt8(ascii: "]") { index += 1 }
            let text = String(decoding: bytes[start..<index], as: UTF8.self)
            if let whole = Int64(text) { return .integer(whole) }
            // JSON knows neither infinities nor hexadecimal digits.
            guard text.utf8.allSatisfy({ (48...57).contains($0) || "+-.eE".utf8.contains($0) }) else { return nil }
            // A whole number in a column of reals is kept as 1.0, and read as 1.
            return Double(text).map { real in Int64(exactly: real).map { .integer($0) } ?? .real(real) }
        }

        private mutating func string() -> String? {
            index += 1
            let start = index
            while let byte = current, byte != UInt8(ascii: "\"") {
                if byte == UInt8(ascii: "\\") { return escaped(from: start) }
                index += 1
            }
            guard current != nil else { return nil }
            defer { index += 1 }
            return String(decoding: bytes[start..<index], as: UTF8.self)
        }

        /// With quotes and backslashes escaped, and no other signs.
        private mutating func escaped(from start: Int) -> String? {
            var text = Array(bytes[start..<index])
            while let byte = current, byte != UInt8(ascii: "\"") {
                index += 1
                guard byte == UInt8(ascii: "\\") else {
                    text.append(byte)
                    continue
                }
                guard let sign = current, sign == UInt8(ascii: "\"") || sign == UInt8(ascii: "\\") else { return nil }
                text.append(sign)
                index += 1
            }
            guard current != nil else { return nil }
            index += 1
            return String(decoding: text, as: UTF8.self)
        }
    }
}
