/// Turns bytes into characters, before anything is read into them.
///
/// In UTF-8 a byte 0x80 to 0x9F where a character has to begin is a control of the 8-bit set C1 (ECMA-48, 5.3), the way
/// a terminal may send it raw; other bytes that are no UTF-8 become U+FFFD, one for each broken character (Unicode,
/// 3.9, *maximal subpart*).
package struct InputDecoder: Sendable {
    /// The characters of a locale that is not UTF-8, by byte; `nil` for UTF-8.
    private let table: [Unicode.Scalar]?
    private var value: UInt32 = 0
    private var missing = 0
    /// What the next byte of a character that has begun may be (Unicode, table 3-7).
    private var allowed: ClosedRange<UInt8> = 0x80...0xBF

    package init(table: [Unicode.Scalar]? = nil) {
        self.table = table
    }

    /// A character has begun whose rest has not come.
    package var isInside: Bool { missing > 0 }

    /// Forgets the character that has begun.
    package mutating func reset() { missing = 0 }

    package mutating func take(_ byte: UInt8) -> [Unicode.Scalar] {
        if let table { return [table[Int(byte)]] }
        if missing > 0 {
            guard allowed.contains(byte) else {
                missing = 0
                return ["\u{FFFD}"] + begin(byte)
            }
            value = value << 6 | UInt32(byte & 0x3F)
            missing -= 1
            allowed = 0x80...0xBF
            return missing == 0 ? [Unicode.Scalar(value) ?? "\u{FFFD}"] : []
        }
        return begin(byte)
    }

    private mutating func begin(_ byte: UInt8) -> [Unicode.Scalar] {
        switch byte {
        case 0x00...0x9F: return [Unicode.Scalar(byte)]
        case 0xC2...0xDF: expect(1, UInt32(byte & 0x1F), 0x80...0xBF)
        case 0xE0: expect(2, 0, 0xA0...0xBF)
        case 0xED: expect(2, 0x0D, 0x80...0x9F)
        case 0xE1...0xEF: expect(2, UInt32(byte & 0x0F), 0x80...0xBF)
        case 0xF0: expect(3, 0, 0x90...0xBF)
        case 0xF1...0xF3: expect(3, UInt32(byte & 0x07), 0x80...0xBF)
        case 0xF4: expect(3, 4, 0x80...0x8F)
        default: return ["\u{FFFD}"]
        }
        return []
    }

    private mutating func expect(_ missing: Int, _ value: UInt32, _ allowed: ClosedRange<UInt8>) {
        (self.missing, self.value, self.allowed) = (missing, value, allowed)
    }
}
