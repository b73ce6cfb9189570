/// What a report says, as JSON under its hash: what was shown to whoever signed, whatever becomes of the facts behind it.
package struct ReportContent: Hashable, Sendable, Codable {
    /// SHA-256 of the text's bytes.
    package var hash: String
    package var text: String

    package init(hash: String, text: String) {
        self.hash = hash
        self.text = text
    }
}
