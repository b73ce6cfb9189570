import Foundation

/// Text of strangers without what would act on a terminal or turn a line round.
enum CleanText {
    /// One line of a head: space runs are one space.
    static func line(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isSpace = scalar.properties.isWhitespace
            if isSpace ? kept.last != " " : !isControl(scalar) && !isDirection(scalar) {
                kept.append(isSpace ? " " : scalar)
            }
        }
        return String(kept).trimmingCharacters(in: .whitespaces)
    }

    /// A text of lines: line ends are line feeds, tabs stay.
    static func lines(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        var isAfterReturn = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\r": kept.append("\n")
            case "\n": if !isAfterReturn { kept.append("\n") }
            case "\u{2028}", "\u{2029}": kept.append("\n")
            case "\t": kept.append(scalar)
            case "\u{FEFF}": break
            default: if !isControl(scalar) && !isDirection(scalar) { kept.append(scalar) }
            }
            isAfterReturn = scalar == "\r"
        }
        return String(kept)
    }

    /// Without spaces at the ends of lines, lines at the ends of the text, and more than two empty lines in a row.
    static func trimmed(_ text: String) -> String {
        var lines: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let bare = line[..<(line.lastIndex { !$0.isWhitespace }.map(line.index(after:)) ?? line.startIndex)]
            if bare.isEmpty && (lines.isEmpty || lines.suffix(2).allSatisfy(\.isEmpty) && lines.count > 1) { continue }
            lines.append(bare)
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.joined(separator: "\n")
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control
    }

    /// Marks that turn or isolate the direction of what follows (UAX 9).
    private static func isDirection(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
