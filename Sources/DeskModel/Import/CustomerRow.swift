package import ServiceModel

/// A line of a file of customers.
package struct CustomerRow: Hashable, Sendable, Codable {
    package var line: Int
    package var name: String
    package var nip: NIP?
    package var phone: String
    package var email: String
    /// How another program calls it.
    package var key: String?
    /// In which it is written to; `nil` where nobody said.
    package var language: Language?
    /// Where reports go by themselves: addresses with commas between, or whoever reported; `nil` where nobody said.
    package var reportEmail: String?

    package init(
        line: Int, name: String, nip: NIP? = nil, phone: String = "", email: String = "", key: String? = nil,
        language: Language? = nil, reportEmail: String? = nil
    ) {
        self.line = line
        self.name = name
        self.nip = nip
        self.phone = phone
        self.email = email
        self.key = key
        self.language = language
        self.reportEmail = reportEmail
    }
}
