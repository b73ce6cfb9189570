/// What a notice of one kind says in one language.
package struct NoticeTemplate: Hashable, Sendable {
    package var subject: NoticeText
    package var text: NoticeText

    /// The most characters of a subject: mail programs show no more.
    private static let longestSubject = 150

    package init(subject: NoticeText, text: NoticeText) {
        (self.subject, self.text) = (subject, text)
    }

    /// Reads the line that is a subject.
    package static func subject(_ line: String, for kind: NoticeKind) throws(NoticeTemplateFaults) -> NoticeText {
        let text = try NoticeText(line, for: kind)
        guard text.lineCount == 1 else { throw NoticeTemplateFaults(all: [.subject]) }
        return text
    }

    package func filled(_ values: [NoticeField: String]) -> (subject: String, text: String) {
        let line = subject.filled(values)
        let short = line.count > Self.longestSubject ? line.prefix(Self.longestSubject - 1) + "…" : line
        return (short, text.filled(values))
    }
}
