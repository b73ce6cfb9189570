package import ServiceModel

/// Which alert: its kind, what it is about, and which time. What comes again is another one, so that what was seen once does
/// not hide it.
package struct AlertKey: Hashable, Sendable, Codable {
    package var kind: String
    package var subject: String
    package var occasion: String

    package init(_ kind: AlertKind, _ subject: String, _ occasion: String) {
        self.kind = kind.code
        self.subject = subject
        self.occasion = occasion
    }

    package init(_ mark: AlertMark) {
        (kind, subject, occasion) = (mark.kind, mark.subject, mark.occasion)
    }

    /// As scripts name it: `late:4826:1795430400`.
    package var text: String { "\(kind):\(subject):\(occasion)" }
}
