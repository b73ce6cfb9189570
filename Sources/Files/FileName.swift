/// Names of files that somebody else chose, made fit to be a name in any folder, to be shown, and to be typed.
package enum FileName {
    /// Characters (Unicode scalars).
    package static let limit = 120
    /// What every file system takes, in UTF-8, with room for a number.
    private static let limitOfBytes = 240
    private static let longestExtension = 12

    /// One name without folders, control characters, marks of writing direction and signs that some system forbids, at
    /// most `limit` long with its extension kept. What has nothing left is called `attachment-NUMBER`.
    package static func safe(_ name: String?, number: Int = 1) -> String {
        var kept = String.UnicodeScalarView()
        var isAfterDot = false
        for scalar in (name ?? "").unicodeScalars where !isInvisible(scalar) {
            let isDot = scalar == "."
            if isDot && isAfterDot { continue }
            isAfterDot = isDot
            kept.append(isForbidden(scalar) ? "-" : scalar.properties.isWhitespace ? " " : scalar)
        }
        let bare = trimmed(String(kept))
        guard bare.contains(where: { $0.isLetter || $0.isNumber || $0.isSymbol }) else { return "attachment-\(number)" }
        return shortened(bare)
    }

    /// Names that may stand in one folder together: whoever comes second has a number before the extension, and letters
    /// differ by more than their case. The empty ones count from 1.
    package static func safe(_ names: [String?]) -> [String] {
        var taken: Set<String> = []
        var unnamed = 0
        return names.map { name in
            var safe = Self.safe(name, number: unnamed + 1)
            if safe == "attachment-\(unnamed + 1)" { unnamed += 1 }
            let (stem, ending) = parts(safe)
            var copy = 2
            while !taken.insert(safe.lowercased()).inserted {
                safe = shortened(stem, ending: "-\(copy)\(ending)")
                copy += 1
            }
            return safe
        }
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        // Directions and joiners are "format"; what has no meaning yet may get any.
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: true
        default: scalar == "\u{FFFD}"
        }
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "/", "\\", ":", "*", "?", "\"", "<", ">", "|": true
        // Looks like a slash.
        case "\u{2044}", "\u{2215}", "\u{29F8}", "\u{FF0F}", "\u{FF3C}": true
        default: false
        }
    }

    /// Without what hides a file, is taken for an option, or is lost at the end.
    private static func trimmed(_ name: String) -> String {
        var rest = Substring(name)
        while let first = rest.first, ".- ~".contains(first) { rest.removeFirst() }
        while let last = rest.last, ". ".contains(last) { rest.removeLast() }
        return String(rest)
    }

    private static func shortened(_ name: String) -> String {
        guard name.unicodeScalars.count > limit || name.utf8.count > limitOfBytes else { return name }
        let (stem, ending) = parts(name)
        return shortened(stem, ending: ending)
    }

    private static func shortened(_ stem: String, ending: String) -> String {
        var scalars = limit - ending.unicodeScalars.count
        var bytes = limitOfBytes - ending.utf8.count
        var kept = String.UnicodeScalarView()
        for scalar in stem.unicodeScalars {
            scalars -= 1
            bytes -= UTF8.width(scalar)
            if scalars < 0 || bytes < 0 { break }
            kept.append(scalar)
        }
        return trimmed(String(kept)) + ending
    }

    /// The name up to its extension, and the extension with its dot.
    private static func parts(_ name: String) -> (stem: String, ending: String) {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return (name, "") }
        let ending = name[dot...]
        let letters = ending.dropFirst()
        guard !letters.isEmpty, letters.utf8.count <= longestExtension,
            letters.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
        else { return (name, "") }
        return (String(name[..<dot]), String(ending))
    }
}
