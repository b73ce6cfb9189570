/// A line of a document as text.
package struct PrintedTextLine: Hashable, Sendable {
    package enum Tone: Hashable, Sendable { case plain, quiet, heading, warning, good }

    package let text: String
    package let tone: Tone

    init(_ text: String, _ tone: Tone) {
        self.text = text
        self.tone = tone
    }
}

extension PrintedTextLine.Tone {
    init(_ tone: PrintedTone) {
        switch tone {
        case .plain: self = .plain
        case .quiet: self = .quiet
        case .warning: self = .warning
        case .good: self = .good
        }
    }
}
