/// Which characters a terminal can show.
package enum GlyphSet: Sendable {
    case unicode
    /// ASCII alone, for terminals and locales without UTF-8: lines, bars, shades, dots and letters with accents get the
    /// nearest ASCII character, one for one.
    case ascii

    /// The character to write for this one.
    package func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        self == .unicode || scalar.isASCII ? scalar : GlyphSet.asciiFallback(for: scalar)
    }

    private static func asciiFallback(for scalar: Unicode.Scalar) -> Unicode.Scalar {
        let value = scalar.value
        switch value {
        case 0xA0...0x17F: return pick(latin, value - 0xA0)
        case 0x2190...0x2193: return pick("<^>v", value - 0x2190)
        case 0x2500...0x257F: return boxDrawing(value)
        case 0x2581...0x2588: return pick("_.-=+*%#", value - 0x2581)
        case 0x2591...0x2593: return pick(".:%", value - 0x2591)
        case 0x2800...0x28FF: return braille(UInt8(value & 0xFF))
        default: return others[scalar] ?? "?"
        }
    }

    /// U+00A0 to U+017F.
    private static let latin: StaticString = """
         !cL$Y|S"ca<--R-o+23'uP.,1o>qht?AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty\
        AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkqLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSs\
        TtTtTtUuUuUuUuUuUuWwYyYZzZzZzs
        """

    private static let others: [Unicode.Scalar: Unicode.Scalar] = [
        "…": "~", "•": "*", "–": "-", "—": "-", "‘": "'", "’": "'", "‚": ",", "“": "\"", "”": "\"", "„": "\"",
        "▸": ">", "▾": "v", "▴": "^", "◂": "<", "►": ">", "▼": "v", "▲": "^", "◄": "<", "●": "*", "○": "o", "◆": "*",
        "◇": "o", "■": "#", "□": "o", "▌": "|", "▐": "|", "▀": "\"", "✓": "x", "✔": "x", "✗": "x", "★": "*",
        "☆": "*", "≤": "<", "≥": ">", "≈": "~", "−": "-", "→": ">", "⇒": ">", "⚠": "!", "⌂": "w", "␛": "?", "�": "?",
        "▔": "-", "▏": "|", "▎": "|", "▍": "|", "▋": "|", "▊": "|", "▉": "#", "‹": "<", "›": ">", "€": "E",
    ]

    private static func boxDrawing(_ value: UInt32) -> Unicode.Scalar {
        switch value {
        case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2550, 0x2574, 0x2576, 0x2578, 0x257A,
            0x257C, 0x257E:
            value == 0x2501 || value == 0x2550 ? "=" : "-"
        case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551, 0x2575, 0x2577, 0x2579, 0x257B,
            0x257D, 0x257F:
            "|"
        case 0x2571: "/"
        case 0x2572: "\\"
        case 0x2573: "X"
        default: "+"
        }
    }

    private static func braille(_ pattern: UInt8) -> Unicode.Scalar { brailleTable[Int(pattern)] }

    /// The stroke that dots suggest, for every pattern of them.
    private static let brailleTable: [Unicode.Scalar] = (0...255).map { stroke(UInt8($0)) }

    private static func stroke(_ pattern: UInt8) -> Unicode.Scalar {
        let left = [0x01, 0x02, 0x04, 0x40].indices.filter { pattern & [0x01, 0x02, 0x04, 0x40][$0] != 0 }
        let right = [0x08, 0x10, 0x20, 0x80].indices.filter { pattern & [0x08, 0x10, 0x20, 0x80][$0] != 0 }
        if left.isEmpty, right.isEmpty { return " " }
        if left.count + right.count >= 6 { return "#" }
        guard !left.isEmpty, !right.isEmpty else { return upright(left + right) }
        let (before, behind) = (mean(left), mean(right))
        if behind - before >= 1 { return "\\" }
        if before - behind >= 1 { return "/" }
        if max(left.count, right.count) >= 3 { return "|" }
        let height = (before + behind) / 2
        return height < 0.75 ? "'" : height < 2.25 ? "-" : "_"
    }

    /// Dots in one column of the cell.
    private static func upright(_ rows: [Int]) -> Unicode.Scalar {
        if rows.max()! - rows.min()! >= 2 { return "|" }
        return rows.max()! <= 1 ? "'" : rows.min()! >= 2 ? "." : ":"
    }

    private static func mean(_ rows: [Int]) -> Double { Double(rows.reduce(0, +)) / Double(rows.count) }

    private static func pick(_ text: StaticString, _ offset: UInt32) -> Unicode.Scalar {
        guard offset < text.utf8CodeUnitCount else { return "?" }
        return Unicode.Scalar(text.utf8Start[Int(offset)])
    }
}
