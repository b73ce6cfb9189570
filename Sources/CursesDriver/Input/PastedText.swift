/// The text between the brackets of a paste (xterm's mode 2004). It may hold anything, sequences as well: only the
/// closing bracket ends it.
struct PastedText: Sendable {
    /// More than this is not pasted at once; the rest is read and dropped.
    static let longest = 100_000

    private static let end: [Unicode.Scalar] = ["\u{1B}", "[", "2", "0", "1", "~"]

    private var text = String.UnicodeScalarView()
    private var count = 0
    /// Characters of the closing bracket that have come.
    private var matched = 0

    /// Adds a character; true when it completes the closing bracket.
    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        // The bracket may be written with the 8-bit control.
        let scalars = scalar == "\u{9B}" ? ["\u{1B}", "["] : [scalar]
        return scalars.reduce(false) { match($1) || $0 }
    }

    private mutating func match(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == PastedText.end[matched] {
            matched += 1
            return matched == PastedText.end.count
        }
        for kept in PastedText.end.prefix(matched) { append(kept) }
        matched = scalar == PastedText.end[0] ? 1 : 0
        if matched == 0 { append(scalar) }
        return false
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        guard count < PastedText.longest else { return }
        count += 1
        text.append(scalar)
    }

    /// Hands out what was pasted and is empty again.
    mutating func take() -> String {
        defer { self = PastedText() }
        return String(text)
    }
}
