import Geography

/// Text as a search compares it: small letters without the marks of Polish, as bytes. Fast enough to fold thousands of
/// cards between two keys.
package struct FoldedText: Hashable, Sendable {
    private var bytes: [UInt8]

    package init(_ text: String) { self.init([text]) }

    /// Several texts with blanks between them.
    package init(_ parts: [String]) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(parts.reduce(parts.count) { $0 + $1.utf8.count })
        for (index, part) in parts.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: " ")) }
            Self.fold(part, into: &bytes)
        }
        self.bytes = bytes
    }

    private static func fold(_ text: String, into bytes: inout [UInt8]) {
        var text = text
        let count = bytes.count
        let isFolded = text.withUTF8 { fold($0, into: &bytes) }
        guard !isFolded else { return }
        bytes.removeLast(bytes.count - count)
        bytes += NameFolding.plainLetters(text).utf8
    }

    /// False where there are letters with marks of their own, as macOS writes them, or of other languages: rare, and slower.
    private static func fold(_ text: UnsafeBufferPointer<UInt8>, into bytes: inout [UInt8]) -> Bool {
        var index = 0
        while index < text.count {
            let byte = text[index]
            index += 1
            if byte < 0x80 {
                bytes.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
            } else if (0xC3...0xC5).contains(byte) {
                guard index < text.count, let plain = plain(byte, text[index]) else { return false }
                bytes.append(plain)
                index += 1
            } else if byte >= 0xE0 || (0xC6...0xDF).contains(byte) {
                // Dashes, quotes and the rest of punctuation have no plain form.
                if byte != 0xE2 { return false }
                bytes.append(byte)
            } else {
                bytes.append(byte)
            }
        }
        return true
    }

    /// The plain letter of a two-byte Polish one.
    private static func plain(_ lead: UInt8, _ byte: UInt8) -> UInt8? {
        switch (lead, byte) {
        case (0xC4, 0x84), (0xC4, 0x85): UInt8(ascii: "a")
        case (0xC4, 0x86), (0xC4, 0x87): UInt8(ascii: "c")
        case (0xC4, 0x98), (0xC4, 0x99): UInt8(ascii: "e")
        case (0xC5, 0x81), (0xC5, 0x82): UInt8(ascii: "l")
        case (0xC5, 0x83), (0xC5, 0x84): UInt8(ascii: "n")
        case (0xC3, 0x93), (0xC3, 0xB3): UInt8(ascii: "o")
        case (0xC5, 0x9A), (0xC5, 0x9B): UInt8(ascii: "s")
        case (0xC5, 0xB9), (0xC5, 0xBA), (0xC5, 0xBB), (0xC5, 0xBC): UInt8(ascii: "z")
        default: nil
        }
    }

    package var isEmpty: Bool { bytes.isEmpty }

    /// Whether the other text stands somewhere in this one.
    package func contains(_ other: FoldedText) -> Bool {
        guard let first = other.bytes.first else { return true }
        let count = other.bytes.count
        guard count <= bytes.count else { return false }
        return bytes.withUnsafeBufferPointer { text in
            other.bytes.withUnsafeBufferPointer { wanted in
                for start in 0...(text.count - count) where text[start] == first {
                    var length = 1
                    while length < count, text[start + length] == wanted[length] { length += 1 }
                    if length == count { return true }
                }
                return false
            }
        }
    }

    /// Whether one of its words begins with the other text, which may be several words.
    package func hasWord(beginningWith other: FoldedText) -> Bool {
        guard let first = other.bytes.first else { return true }
        guard other.bytes.count <= bytes.count else { return false }
        return (0...(bytes.count - other.bytes.count)).contains { start in
            bytes[start] == first && (start == 0 || !Self.isInWord(bytes[start - 1]) || !Self.isInWord(first))
                && bytes[start...].starts(with: other.bytes)
        }
    }

    /// Letters and digits; all beyond ASCII but the lead of dashes and quotes are letters.
    private static func isInWord(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80 && byte != 0xE2
    }

    func followed(by text: String) -> FoldedText {
        var longer = self
        longer.bytes += text.utf8
        return longer
    }

    package func hasPrefix(_ other: FoldedText) -> Bool { bytes.starts(with: other.bytes) }
}
