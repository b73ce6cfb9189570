/// An address to which mail can be sent. What people write into a field for one is taken as it is, and may be anything.
package struct EmailAddress: Hashable, Sendable, CustomStringConvertible {
    package let text: String

    /// `nil` unless there is something on both sides of one `@`, without blanks, quotes, brackets and control characters, and
    /// no part of the domain is empty. Lengths as in RFC 5321, 4.5.3.1, and RFC 1035, 2.3.4.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[0].utf8.count <= 64, parts[1].utf8.count <= 253,
            text.unicodeScalars.allSatisfy(Self.isAllowed), parts[0].first != ".", parts[0].last != "."
        else { return nil }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        let isDomain = labels.allSatisfy { label in
            !label.isEmpty && label.first != "-" && label.last != "-" && label.unicodeScalars.count <= 63
        }
        guard labels.count > 1, isDomain else { return nil }
        self.text = String(text)
    }

    /// The first that a text names, in which there may be several behind each other.
    package init?(firstOf text: String) {
        let words = text.split { $0.isWhitespace || ",;<>()".contains($0) }
        guard let found = words.lazy.compactMap({ EmailAddress($0) }).first else { return nil }
        self = found
    }

    package var description: String { text }

    /// Letters of other alphabets before the @ need an extension (SMTPUTF8) that few servers have; behind it they are written
    /// otherwise.
    package var canBeHandedOver: Bool { text.prefix { $0 != "@" }.utf8.allSatisfy { $0 < 0x80 } }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.properties.isWhitespace && !PlainText.steers(scalar) && !"<>()[]\\,;:\"".unicodeScalars.contains(scalar)
    }
}
