package import ServiceModel

/// What a version of a report says beside its content: its number, when it was made, who signed, and what is different.
package struct ReportEnvelope: Hashable, Sendable, Codable {
    package var version: Int
    package var language: Language
    package var madeAt: Timestamp
    /// SHA-256 of the content.
    package var content: String
    package var signing: ReportSigning
    /// What is different from the version before, a sentence each, in that language.
    package var changes: [String]
    /// What is not in its PDF as it was meant. It stands beside the PDF and not in it: nobody knows before it is printed.
    package var warnings: [PrintWarning]?

    package init(
        version: Int, language: Language, madeAt: Timestamp, content: String, signing: ReportSigning,
        changes: [String] = [], warnings: [PrintWarning]? = nil
    ) {
        self.version = version
        self.language = language
        self.madeAt = madeAt
        self.content = content
        self.signing = signing
        self.changes = changes
        self.warnings = warnings
    }

    /// The version that was signed is this one.
    package var isSigned: Bool {
        if case .signed(_, _, _, _, let version?) = signing { version == self.version } else { false }
    }
}
