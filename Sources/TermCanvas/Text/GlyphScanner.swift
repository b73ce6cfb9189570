/// Cuts any text into glyphs that are safe to show; what is not safe is replaced by something visible.
///
/// Control characters become their pictures (`␛`), line ends and tabs a space, bidi controls and other invisible tricks
/// `·`, what Unicode does not know `�`. Emoji joined by ZWJ stay apart, flags become letters and skin tones are left
/// out, because terminals disagree about their width.
struct GlyphScanner: IteratorProtocol, Sequence {
    /// ncurses keeps five characters in a cell: the base and four marks.
    static let mostMarks = 4

    private var scalars: String.UnicodeScalarView.Iterator
    private var pending: Unicode.Scalar?
    private var previousIsWide = false

    init(_ text: String) {
        scalars = text.unicodeScalars.makeIterator()
        pending = scalars.next()
    }

    mutating func next() -> Glyph? {
        while let scalar = pending {
            pending = scalars.next()
            if scalar.value == 0x0D, pending?.value == 0x0A { continue }
            guard var glyph = glyph(startingWith: scalar) else { continue }
            if let follower = pending, follower.value >= 0x300 { takeMarks(into: &glyph) }
            previousIsWide = glyph.columns == 2
            return glyph
        }
        return nil
    }

    private mutating func takeMarks(into glyph: inout Glyph) {
        var count = 0
        while let follower = pending {
            switch CharacterClass(follower) {
            case .mark:
                if count < Self.mostMarks { glyph.marks.append(follower) }
                count += 1
            // Between a base and its marks, as in a keycap, it parts nothing.
            case .leftOut: break
            case .narrow, .wide, .replaced, .emojiPart: return
            }
            pending = scalars.next()
        }
    }

    /// `nil` where a character is left out.
    private func glyph(startingWith scalar: Unicode.Scalar) -> Glyph? {
        switch CharacterClass(scalar) {
        case .narrow: Glyph(base: scalar, columns: 1)
        case .wide: Glyph(base: scalar, columns: 2)
        case .mark: Glyph(base: "\u{25CC}", marks: .init([scalar]), columns: 1)
        case .replaced(let substitute): Glyph(base: substitute, columns: 1)
        case .emojiPart: previousIsWide ? nil : Glyph(base: "·", columns: 1)
        case .leftOut: nil
        }
    }
}
