/// Which characters a terminal can show.
public enum GlyphSet: Sendable {
    case unicode
    /// ASCII alone, for terminals and locales without UTF-8: lines, bars, shades, dots and letters with accents get the
    /// nearest ASCII character, one for one.
    case ascii

    /// The character to write for this one.
    public func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
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
        "☆": "*", "≤": "<", "≥": ">", "≈": "~", "−": "-", "→": ">", "⇒": ">", "⚠": "!", "⌂": "^", "␛": "?", "�": "?",
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

    /// Dots above, below or both; many of them are a solid.
    private static func braille(_ pattern: UInt8) -> Unicode.Scalar {
        if pattern.nonzeroBitCount >= 6 { return "#" }
        let upper = pattern & 0b0001_1011 != 0
        let lower = pattern & 0b1110_0100 != 0
        return upper && lower ? ":" : upper ? "'" : lower ? "." : " "
    }

    private static func pick(_ text: StaticString, _ offset: UInt32) -> Unicode.Scalar {
        guard offset < text.utf8CodeUnitCount else { return "?" }
        return Unicode.Scalar(text.utf8Start[Int(offset)])
    }
}
