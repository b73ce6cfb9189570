/// The law of every text a person types or a file brings: no control characters, no endless texts.
package enum PlainText {
    /// The most characters a name, title or address may have.
    package static let nameLimit = 200
    /// The most characters a note may have.
    package static let noteLimit = 10_000
    /// Code points that all characters of a text may have on average.
    package static let scalarsPerCharacter = 8
    /// The most code points of one character. No writing needs more than thirty marks in a row (Unicode Standard Annex
    /// 15, stream-safe text); the longest emoji is eleven.
    package static let scalarsOfOneCharacter = 32

    /// The text without blanks at its ends. Throws when it is empty (unless `mayBeEmpty`), too long, or would steer a
    /// terminal: C0 and C1 controls and bidirectional overrides. A note may hold line feeds and tabs.
    package static func checked(
        _ text: String, limit: Int = nameLimit, mayBeEmpty: Bool = false, lines: Bool = false
    ) throws(TextFault) -> String {
        if let simple = simple(text), simple.count <= limit, mayBeEmpty || simple.count > 0 { return simple.trimmed }
        return try checkedByCharacters(text, limit: limit, mayBeEmpty: mayBeEmpty, lines: lines)
    }

    /// A text of nothing but printable ASCII and Latin letters, as nearly all are: every code point of it is a character,
    /// and the blank is the only white space. `nil` for others.
    private static func simple(_ text: String) -> (trimmed: String, count: Int)? {
        var count = 0
        for byte in text.utf8 {
            switch byte {
            case 0x20...0x7E: count += 1
            // What begins U+00C0 to U+017F; whatever else goes on with 0x80 … 0xBF begins otherwise.
            case 0xC3...0xC5: count += 1
            case 0x80...0xBF: continue
            default: return nil
            }
        }
        let blank = UInt8(ascii: " ")
        if text.utf8.first != blank, text.utf8.last != blank { return (text, count) }
        let scalars = text.unicodeScalars
        let trimmed = scalars.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
        return (String(String.UnicodeScalarView(trimmed)), trimmed.count)
    }

    /// The same for any text.
    static func checkedByCharacters(
        _ text: String, limit: Int, mayBeEmpty: Bool, lines: Bool
    ) throws(TextFault) -> String {
        for (position, scalar) in text.unicodeScalars.enumerated() where steers(scalar) {
            if lines, scalar == "\n" || scalar == "\t" { continue }
            throw .controlCharacter(codePoint: scalar.value, position: position)
        }
        let trimmed = trimming(text)
        if trimmed.isEmpty && !mayBeEmpty { throw .empty }
        // A letter may carry a few accents, an emoji some joiners; without a bound one character could fill a disk.
        let length = max(trimmed.count, trimmed.unicodeScalars.count / scalarsPerCharacter)
        if length > limit { throw .tooLong(length: length, limit: limit) }
        if let position = overloaded(trimmed) { throw .overloaded(position: position) }
        return trimmed
    }

    /// Whether a character would steer a terminal or break a line.
    package static func steers(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F: true
        case 0x202A...0x202E, 0x2066...0x2069: true
        case 0x2028, 0x2029: true
        default: false
        }
    }

    /// The first letter that carries too much; `nil` when all are well.
    private static func overloaded(_ text: String) -> Int? {
        guard text.unicodeScalars.count > scalarsOfOneCharacter else { return nil }
        return text.enumerated().first { $0.element.unicodeScalars.count > scalarsOfOneCharacter }?.offset
    }

    private static func trimming(_ text: String) -> String {
        var rest = Substring(text)
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
