import Foundation

/// Makes names comparable the way people type them: case, accents and hyphens do not matter, and ł is an l.
package enum NameFolding {
    /// `Bielsko-Biała` becomes `bielsko biala`. Blanks at the ends go, several in a row become one.
    package static func fold(_ name: some StringProtocol) -> String {
        var isSimple = true
        // What is plain is ASCII, and no longer than before.
        let folded = String(unsafeUninitializedCapacity: name.utf8.count) { bytes in
            var count = 0
            var pendingBlank = false
            for scalar in name.unicodeScalars {
                guard let plain = plain(scalar) else {
                    isSimple = false
                    return 0
                }
                if plain == " " {
                    pendingBlank = count > 0
                    continue
                }
                if pendingBlank {
                    bytes[count] = UInt8(ascii: " ")
                    count += 1
                    pendingBlank = false
                }
                bytes[count] = UInt8(ascii: plain)
                count += 1
            }
            return count
        }
        return isSimple ? folded : foldSlowly(String(name))
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
