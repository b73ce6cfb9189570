/// Reads a stretch of bytes from left to right; never beyond its end.
struct ByteCursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var position: Int
    let end: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
        self.bytes = bytes
        self.end = min(end, bytes.count)
        position = min(start, self.end)
    }

    var isAtEnd: Bool { position == end }
    var first: UInt8? { isAtEnd ? nil : bytes[position] }

    /// The next line without its line feed; `nil` at the end.
    mutating func line() -> ByteCursor? {
        guard !isAtEnd else { return nil }
        let start = position
        while position < end, bytes[position] != UInt8(ascii: "\n") { position += 1 }
        defer { skip() }
        return ByteCursor(bytes, from: start, to: position)
    }

    /// Steps over one byte, if there is one.
    mutating func skip() {
        if position < end { position += 1 }
    }

    /// The text before the next `|`, which is stepped over, or up to the end.
    mutating func field() -> String {
        let start = position
        while position < end, bytes[position] != UInt8(ascii: "|") { position += 1 }
        defer { skip() }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    /// A whole number of up to nine digits with the one blank or `|` behind it; `nil` when none stands here.
    mutating func integer() -> Int? {
        let isNegative = first == UInt8(ascii: "-")
        if isNegative { skip() }
        let start = position
        var value = 0
        while position < end, position - start < 9 {
            let digit = bytes[position]
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { break }
            value = value * 10 + Int(digit - UInt8(ascii: "0"))
            position += 1
        }
        guard position > start else { return nil }
        if position < end {
            guard bytes[position] == UInt8(ascii: " ") || bytes[position] == UInt8(ascii: "|") else { return nil }
            position += 1
        }
        return isNegative ? -value : value
    }
}
