import CMime
import Files
import Foundation

/// From bytes of a character set that the mail names to text; no bytes are too broken.
enum MailCharset {
    /// `name` is what the mail says, if anything.
    static func text(_ bytes: Data, named name: String?) -> (text: String, warnings: [MailWarning]) {
        let name = name?.trimmingCharacters(in: .whitespaces).lowercased() ?? ""
        if ["", "us-ascii", "ascii", "ansi_x3.4-1968"].contains(name) { return unnamed(bytes) }
        guard let (text, replaced) = converted(bytes, systemName(name, bytes)) else {
            let text = converted(bytes, "utf-8") ?? ("", 0)
            let shown = CleanText.line(String(name.prefix(40)))
            return (text.text, [.unknownCharset(shown)] + (text.replaced > 0 ? [.replacedBytes(text.replaced)] : []))
        }
        return (text, replaced > 0 ? [.replacedBytes(replaced)] : [])
    }

    /// Text of the head outside encoded words, which should be ASCII.
    static func headText(_ bytes: Data) -> String {
        unnamed(bytes).text
    }

    /// Which set bytes of this mail are in that are no UTF-8.
    static func fallback(_ bytes: Data) -> String {
        (bytes.withUnsafeBytes { SingleByteText.guess($0) } ?? .windows1250).name
    }

    private static func unnamed(_ bytes: Data) -> (text: String, warnings: [MailWarning]) {
        if let text = String(validating: bytes, as: UTF8.self) { return (text, []) }
        if let guess = bytes.withUnsafeBytes({ SingleByteText.guess($0) }),
            let (text, replaced) = converted(bytes, guess.name), replaced == 0
        {
            return (text, [.guessedCharset(guess.name)])
        }
        let (text, replaced) = converted(bytes, "utf-8") ?? ("", 0)
        return (text, [.replacedBytes(replaced)])
    }

    /// How the C library calls it. ISO 8859-2 has control characters where Windows has letters: bytes from there were
    /// written by Windows.
    private static func systemName(_ name: String, _ bytes: Data) -> String {
        let bare = name.hasPrefix("x-") ? String(name.dropFirst(2)) : name
        switch bare {
        case "iso-8859-2", "iso8859-2", "iso_8859-2", "iso88592", "latin2", "l2", "8859-2":
            return bytes.contains { (0x80...0x9F).contains($0) } ? "windows-1250" : "iso-8859-2"
        case "windows-1250", "cp1250", "cp-1250", "win-1250", "win1250", "windows1250", "1250": return "windows-1250"
        case "utf8", "unicode-1-1-utf-8": return "utf-8"
        case "mac-centraleurope", "mac-ce": return "maccentraleurope"
        default: return bare
        }
    }

    /// `nil` when the C library does not know the set. The name goes to it only when it is one: it also takes options and
    /// paths.
    private static func converted(_ bytes: Data, _ name: String) -> (text: String, replaced: Int)? {
        guard !name.isEmpty, name.utf8.count <= 40,
            name.utf8.allSatisfy({
                (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || "-_.:+()".utf8.contains($0)
            })
        else { return nil }
        var result = mm_bytes()
        var replaced = 0
        let isKnown = bytes.withUnsafeBytes { raw in
            mm_to_utf8(name, raw.baseAddress?.assumingMemoryBound(to: UInt8.self), raw.count, &result, &replaced) != 0
        }
        return isKnown ? (ParsedMessage.text(result), replaced) : nil
    }
}
