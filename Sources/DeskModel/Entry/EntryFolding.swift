import Geography

/// Text as an entry compares it: small letters and digits without the marks of Polish.
enum EntryFolding {
    /// The words of a text; all that is neither letter nor digit divides.
    static func words(_ text: String) -> [[UInt8]] {
        var words: [[UInt8]] = []
        var word: [UInt8] = []
        each(text) { byte in
            if let byte {
                word.append(byte)
            } else if !word.isEmpty {
                words.append(word)
                word.removeAll(keepingCapacity: true)
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    /// Letters and digits without anything between them: `F-gaz` is `fgaz`.
    static func joined(_ text: String) -> String { String(decoding: joinedBytes(text), as: UTF8.self) }

    static func joinedBytes(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        each(text) { if let byte = $0 { bytes.append(byte) } }
        return bytes
    }

    /// Every letter and digit; `nil` for what stands between words.
    static func each(_ text: String, _ body: (UInt8?) -> Void) {
        var text = text
        let isPlain = text.withUTF8 { bytes in bytes.allSatisfy { $0 < 0x80 } }
        if !isPlain { text = NameFolding.fold(text) }
        text.withUTF8 { bytes in
            for byte in bytes {
                switch byte {
                case UInt8(ascii: "A")...UInt8(ascii: "Z"): body(byte | 0x20)
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: body(byte)
                default: body(nil)
                }
            }
        }
    }
}
