/// Text as XML 1.0 can hold it.
enum XMLText {
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars where isCharacter(scalar) {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&apos;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// One line, its spaces single.
    static func line(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// XML 1.0, 2.2; controls that it could hold, and marks of writing direction, are left out too.
    private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E, 0xA0...0x200D, 0x2010...0x2029, 0x202F...0x2065, 0x206A...0xD7FF, 0xE000...0xFFFD, 0x10000...:
            true
        default: false
        }
    }
}
