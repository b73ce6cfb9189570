package import ServiceModel

/// What a notice about an order would say now, and to whom.
package struct NoticePreview: Hashable, Sendable {
    package var kind: NoticeKind
    package var order: OrderNumber
    /// Empty where nobody would get it.
    package var address: String
    package var person: String
    package var language: Language
    package var subject: String
    package var text: String
    /// Why nobody gets it; `nil` where somebody does.
    package var silence: NoticeSilence?
    /// Times in it are invented: the visit has none yet.
    package var isInvented: Bool

    package init(
        kind: NoticeKind, order: OrderNumber, address: String, person: String, language: Language, subject: String,
        text: String, silence: NoticeSilence?, isInvented: Bool
    ) {
        self.kind = kind
        self.order = order
        self.address = address
        self.person = person
        self.language = language
        self.subject = subject
        self.text = text
        self.silence = silence
        self.isInvented = isInvented
    }
}
