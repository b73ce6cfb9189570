/// What notices say: of every kind, in every language.
package struct NoticeTemplates: Hashable, Sendable {
    private var templates: [NoticeKind: [Language: NoticeTemplate]]

    /// Those that come with the program.
    package static let standard = NoticeTemplates(templates: StandardNotices.all)

    package subscript(kind: NoticeKind, language: Language) -> NoticeTemplate {
        get { templates[kind]![language]! }
        set { templates[kind]![language] = newValue }
    }
}
