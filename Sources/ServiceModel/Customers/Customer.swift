package struct Customer: Hashable, Sendable, Codable {
    package typealias ID = Identifier<Customer>

    package var id: ID
    package var name: String
    /// Polish tax number; `nil` for a consumer.
    package var nip: NIP?
    package var phone: String
    package var email: String
    /// How another program calls it; no two of a kind have the same.
    package var key: String?
    /// In which it is written to.
    package var language: Language
    /// Where reports go by themselves as soon as they are made, with commas between; ``toReporter`` stands for whoever reported
    /// the order. Empty where none are sent unless somebody wants it.
    package var reportEmail: String
    package var version: Int

    package init(
        id: ID, name: String, nip: NIP? = nil, phone: String = "", email: String = "", key: String? = nil,
        language: Language = .polish, reportEmail: String = "", version: Int = 1
    ) {
        self.id = id
        self.name = name
        self.nip = nip
        self.phone = phone
        self.email = email
        self.key = key
        self.language = language
        self.reportEmail = reportEmail
        self.version = version
    }
}

extension Customer {
    /// Among the addresses for reports: whoever reported the order.
    package static let toReporter = "reporter"

    package var reportAddresses: [String] {
        reportEmail.split { $0 == "," || $0 == ";" || $0.isWhitespace }.map(String.init)
    }
}
