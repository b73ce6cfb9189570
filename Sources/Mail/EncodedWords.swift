import Foundation

/// Words of a head in another character set (RFC 2047), also those that programs write wrongly: with blanks inside, within
/// quotes, without a blank between them, with a letter cut in two.
enum EncodedWords {
    /// A character set, the kind of code, what is coded.
    private static var word: Regex<(Substring, Substring, Substring, Substring)> {
        /=\?([^?\s]{1,60})\?([BbQq])\?([^?]*)\?=/
    }

    static func decoded(_ text: String) -> (text: String, warnings: [MailWarning]) {
        guard text.contains("=?") else { return (text, []) }
        var decoded = ""
        var warnings: [MailWarning] = []
        var open: (charset: String, bytes: Data)?
        var rest = text.startIndex
        func close() {
            guard let (charset, bytes) = open else { return }
            let (text, problems) = MailCharset.text(bytes, named: charset)
            decoded += text
            warnings += problems
            open = nil
        }
        for match in text.matches(of: word) {
            let between = text[rest..<match.range.lowerBound]
            // What is between two words, were it blanks alone, is not meant.
            if open == nil || !between.allSatisfy(\.isWhitespace) {
                close()
                decoded += between
            }
            // RFC 2231 lets a language follow.
            let charset = match.1.prefix { $0 != "*" }.lowercased()
            let bytes = match.2.lowercased() == "b" ? base64(match.3) : quoted(match.3)
            if open?.charset != charset { close() }
            open = (charset, (open?.bytes ?? Data()) + bytes)
            rest = match.range.upperBound
        }
        close()
        decoded += text[rest...]
        if decoded.contains(/=\?[A-Za-z0-9_-]+\?[A-Za-z]\?/) { warnings.append(.brokenWords) }
        return (decoded, warnings)
    }

    private static func quoted(_ text: Substring) -> Data {
        var bytes = Data()
        var rest = text.utf8
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2)
            if byte == UInt8(ascii: "="), digits.count == 2,
                let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte == UInt8(ascii: "_") ? 0x20 : byte)
            }
        }
        return bytes
    }

    /// As much as there is, whether or not it is padded.
    private static func base64(_ text: Substring) -> Data {
        var digits = text.utf8.filter {
            (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || $0 == 0x2B || $0 == 0x2F
        }
        if digits.count % 4 == 1 { digits.removeLast() }
        while !digits.count.isMultiple(of: 4) { digits.append(UInt8(ascii: "=")) }
        return Data(base64Encoded: Data(digits)) ?? Data()
    }
}
