import Foundation

/// Several values in one cell: `F-gaz:2 | SEP G1`. Commas and semicolons separate too; a backslash before a sign makes it
/// a part of the value.
enum ListCell {
    private static let separators: Set<Character> = ["|", ",", ";"]

    /// The parts, without blanks at their ends and without empty ones. Backslashes stay, for `pieces` and `plain`.
    static func parts(_ text: String, at signs: Set<Character> = separators) -> [String] {
        cut(text, at: signs).map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }

    /// A part at its colons or equals signs, each piece plain.
    static func pieces(_ part: String, at sign: Character) -> [String] {
        cut(part, at: [sign]).map { plain($0.trimmingCharacters(in: .whitespaces)) }
    }

    /// Without the backslashes that protect signs.
    static func plain(_ part: String) -> String {
        var result = ""
        var isProtected = false
        for character in part {
            if character == "\\", !isProtected {
                isProtected = true
            } else {
                result.append(character)
                isProtected = false
            }
        }
        return isProtected ? result + "\\" : result
    }

    /// The value as a part of a list, which `plain` gives back.
    static func protected(_ value: String, _ signs: Set<Character> = []) -> String {
        var result = ""
        for character in value {
            if character == "\\" || separators.contains(character) || signs.contains(character) { result.append("\\") }
            result.append(character)
        }
        return result
    }

    private static func cut(_ text: String, at signs: Set<Character>) -> [String] {
        var parts = [""]
        var isProtected = false
        for character in text {
            if !isProtected, signs.contains(character) {
                parts.append("")
                continue
            }
            isProtected = !isProtected && character == "\\"
            parts[parts.count - 1].append(character)
        }
        return parts
    }
}
