/// Text measured and cut in terminal cells, and made safe for a terminal. `Frame` applies the same rules by itself, so
/// text put there need not pass through here first.
package enum SafeText {
    /// Where text stands in a wider field.
    package enum Alignment: Sendable {
        case left, center, right
    }

    /// Terminal cells the text takes once it is shown: East Asian wide characters and emoji two, combining marks none.
    package static func width(_ text: String) -> Int {
        var ascii = true
        var count = 0
        for byte in text.utf8 {
            guard byte &- 0x20 < 0x5F else {
                ascii = false
                break
            }
            count += 1
        }
        return ascii ? count : GlyphScanner(text).reduce(0) { $0 + $1.columns }
    }

    /// The text on one line, with everything a terminal could misunderstand replaced by something visible.
    package static func line(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for glyph in GlyphScanner(text) { result.append(glyph) }
        return String(result)
    }

    /// The text cut to at most that many cells, ending in `…` where something was cut. Reads no further than it must.
    package static func truncated(_ text: String, to columns: Int) -> String {
        guard columns > 0 else { return "" }
        var result = String.UnicodeScalarView()
        var used = 0
        var whole = result
        for glyph in GlyphScanner(text) {
            if used + glyph.columns > columns { return String(whole) + "…" }
            result.append(glyph)
            used += glyph.columns
            // As far as there is room for the ellipsis.
            if used < columns { whole = result }
        }
        return String(result)
    }

    /// The text cut or padded with spaces to exactly that many cells.
    package static func fitted(_ text: String, to columns: Int, _ alignment: Alignment = .left) -> String {
        let cut = truncated(text, to: columns)
        let room = max(0, columns - width(cut))
        let left =
            switch alignment {
            case .left: 0
            case .center: room / 2
            case .right: room
            }
        return String(repeating: " ", count: left) + cut + String(repeating: " ", count: room - left)
    }
}

extension String.UnicodeScalarView {
    mutating func append(_ glyph: Glyph) {
        append(glyph.base)
        append(contentsOf: glyph.marks)
    }
}
