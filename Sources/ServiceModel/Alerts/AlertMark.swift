/// An answer to an alert, with who gave it: it is kept, and nothing is deleted. One a kind, subject and occasion.
package struct AlertMark: Hashable, Sendable, Codable {
    /// What kind of alert it was, such as `late`.
    package var kind: String
    /// What it was about: the visit's number, the code of a part.
    package var subject: String
    /// Which time it was: what comes again is another alert.
    package var occasion: String
    /// Since when it stood.
    package var arose: Timestamp
    /// What it said, for whoever reads it later, in either language.
    package var english: String
    package var polish: String
    package var order: Order.ID?
    package var answer: AlertAnswer
    /// What was said on the phone.
    package var said: String
    package var by: String
    package var at: Timestamp
    package var version: Int

    package init(
        kind: String, subject: String, occasion: String, arose: Timestamp, english: String, polish: String,
        order: Order.ID? = nil, answer: AlertAnswer, said: String = "", by: String, at: Timestamp, version: Int = 1
    ) {
        self.kind = kind
        self.subject = subject
        self.occasion = occasion
        self.arose = arose
        self.english = english
        self.polish = polish
        self.order = order
        self.answer = answer
        self.said = said
        self.by = by
        self.at = at
        self.version = version
    }

    package func words(_ language: Language) -> String { language(english, polish) }
}
