import Foundation

/// Makes names comparable the way people type them: case, accents and hyphens do not matter, and ł is an l.
package enum NameFolding {
    /// `Bielsko-Biała` becomes `bielsko biala`. Blanks at the ends go, several in a row become one.
    package static func fold(_ name: some StringProtocol) -> String {
        var folded = String.UnicodeScalarView()
        var pendingBlank = false
        for scalar in name.unicodeScalars {
            guard let plain = plain(scalar) else { return foldSlowly(String(name)) }
            if plain == " " {
                pendingBlank = !folded.isEmpty
                continue
            }
            if pendingBlank {
                folded.append(" ")
                pendingBlank = false
            }
            folded.append(plain)
        }
        return String(folded)
    }

    /// Small letters without any marks; blanks and hyphens stay as they are.
    package static func plainLetters(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
            let isMark = scalar.properties.canonicalCombiningClass != .notReordered
            if !isMark { result.append(scalar == "ł" ? "l" : scalar) }
        }
        return String(result)
    }

    /// Letters beyond Polish and those written with combining marks: rare, so it may take its time.
    private static func foldSlowly(_ name: String) -> String {
        let simple = name.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars.compactMap { scalar in
            plain(scalar) ?? (scalar.properties.canonicalCombiningClass == .notReordered ? scalar : nil)
        }
        return simple.split(separator: " ").map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
    }

    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case "a"..."z", "0"..."9", ".", "'", "(", ")", "/": scalar
        case "A"..."Z": Unicode.Scalar(scalar.value + 32)
        case " ", "-", "\u{A0}", "\u{2013}": " "
        case "ą", "Ą": "a"
        case "ć", "Ć": "c"
        case "ę", "Ę": "e"
        case "ł", "Ł": "l"
        case "ń", "Ń": "n"
        case "ó", "Ó": "o"
        case "ś", "Ś": "s"
        case "ź", "Ź", "ż", "Ż": "z"
        default: nil
        }
    }
}
