/// A slow line may deliver ESC alone and the rest of its sequence later, when Escape has been told already. Nobody types
/// several characters in one piece, and these are no words: the rest must not be taken for keys.
enum LateSequence {
    /// Whether characters that came in one piece right after a lone ESC are the rest of its sequence.
    static func begins(_ scalars: [Unicode.Scalar]) -> Bool {
        guard scalars.count > 1 else { return false }
        switch scalars[0] {
        case "[": return isControlSequence(scalars.dropFirst())
        case "O": return scalars.count == 2 && ("A"..."Z").contains(scalars[1])
        case "P", "]", "X", "^", "_": return scalars.contains { ["\u{1B}", "\u{7}", "\u{9C}"].contains($0) }
        default: return false
        }
    }

    /// Parameters, intermediates and one final character; or, cut again, a report that has begun.
    private static func isControlSequence(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = scalars.first else { return false }
        if ["<", "?", ">", "="].contains(first) { return true }
        let rest = scalars.drop { (0x20...0x3F).contains($0.value) }
        guard let final = rest.first else { return scalars.contains(";") }
        return (0x40...0x7E).contains(final.value)
    }
}
