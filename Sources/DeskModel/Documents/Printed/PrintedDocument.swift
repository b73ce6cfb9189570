package import ServiceModel

/// A document as it is read: its texts in one language, part after part, before anybody knows about pages. The same value
/// becomes a PDF, and lines of text in a terminal.
package struct PrintedDocument: Hashable, Sendable, Codable {
    package var language: Language
    /// What it is: `Service report`.
    package var title: String
    /// Of what: `ZS/2026/000097, visit 1`.
    package var subtitle: String
    /// What has to be seen at once beside the title: `version 2`, `not signed`.
    package var badge: String
    package var issuer: PrintedIssuer
    /// What is looked for first: who, when, how it ended.
    package var facts: [PrintedField]
    package var parties: [PrintedParty]
    package var sections: [PrintedSection]
    /// On every page, beside the page's number.
    package var footing: String
    /// When it was made, as the file says it.
    package var created: Timestamp

    package init(
        _ language: Language, title: String, subtitle: String, badge: String = "", issuer: PrintedIssuer,
        facts: [PrintedField] = [], parties: [PrintedParty] = [], sections: [PrintedSection] = [], footing: String = "",
        created: Timestamp
    ) {
        self.language = language
        self.title = title
        self.subtitle = subtitle
        self.badge = badge
        self.issuer = issuer
        self.facts = facts
        self.parties = parties
        self.sections = sections
        self.footing = footing
        self.created = created
    }
}
