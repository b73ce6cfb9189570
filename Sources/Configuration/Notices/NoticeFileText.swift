package import ServiceModel

/// The file of a notice as it comes with the program: what a user's own begins with.
package enum NoticeFileText {
    package static func standard(_ kind: NoticeKind) -> String {
        let fields = NoticeField.known(to: kind).map { "{\($0.rawValue)}" }.joined(separator: " ")
        let head = """
            # \(about(kind))
            # Fields: \(fields)
            # A line all of whose fields are empty is left out. {{ and }} stand for braces.

            """
        return head
            + Language.allCases.map { language in
                let words = StandardNotices.words(kind, language)
                return """

                    [\(language.rawValue)]
                    subject = "\(words.subject)"
                    text = \"""
                    \(words.text)
                    \"""

                    """
            }.joined()
    }

    private static func about(_ kind: NoticeKind) -> String {
        switch kind {
        case .planned: "When somebody comes: a window was promised, or a visit dispatched."
        case .onTheWay: "Somebody has set off, and when they are expected."
        case .late: "They come later than was told."
        case .newTime: "Another time takes the place of the one that was told."
        case .done: "The work of the order is done."
        case .report: "What is written beside the report, which is attached as a PDF."
        }
    }
}
