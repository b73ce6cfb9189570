/// Text measured and cut in terminal cells, and made safe for a terminal. `Frame` applies the same rules by itself, so
/// text put there need not pass through here first.
package enum SafeText {
    /// Where text stands in a wider field.
    package enum Alignment: Sendable {
        case left, center, right
    }

    /// Terminal cells the text takes once it is shown: East Asian wide characters and emoji two, combining marks none.
    package static func width(_ text: String) -> Int {
        plainColumns(text) ?? GlyphScanner(text).reduce(0) { $0 + $1.columns }
    }

    /// The text on one line, with everything a terminal could misunderstand replaced by something visible.
    package static func line(_ text: String) -> String {
        if plainColumns(text) != nil { return text }
        var result = String.UnicodeScalarView()
        for glyph in GlyphScanner(text) { result.append(glyph) }
        return String(result)
    }

    /// The text cut to at most that many cells, ending in `…` where something was cut. Reads no further than it must.
    package static func truncated(_ text: String, to columns: Int) -> String {
        guard columns > 0 else { return "" }
        // A letter takes four bytes at most: what is far longer than its room is not looked at as a whole.
        if text.utf8.count <= columns * 4, let width = plainColumns(text) {
            if width <= columns { return text }
            let scalars = text.unicodeScalars
            return String(scalars[..<scalars.index(scalars.startIndex, offsetBy: columns - 1)]) + "…"
        }
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

    /// The columns of a text of plain signs alone, each of one column and shown as it is: ASCII, Latin letters, boxes and
    /// blocks. Nearly all texts are; `nil` for the others.
    static func plainColumns(_ text: String) -> Int? {
        var text = text
        return text.withUTF8 { bytes in
            var (index, columns) = (0, 0)
            while index < bytes.count {
                let byte = bytes[index]
                if byte &- 0x20 < 0x5F {
                    index += 1
                } else if (0xC3...0xCB).contains(byte) {
                    // U+00C0 to U+02FF.
                    index += 2
                } else if byte == 0xE2, index + 1 < bytes.count, (0x94...0x95).contains(bytes[index + 1]) {
                    // U+2500 to U+257F.
                    index += 3
                } else if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x96, bytes[index + 2] < 0xA0 {
                    // U+2580 to U+259F.
                    index += 3
                } else {
                    return nil
                }
                columns += 1
            }
            return columns
        }
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
        // To append nothing copies the whole text.
        if !glyph.marks.isEmpty { append(contentsOf: glyph.marks) }
    }
}
