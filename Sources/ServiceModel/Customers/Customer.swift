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
    package var version: Int

    package init(
        id: ID, name: String, nip: NIP? = nil, phone: String = "", email: String = "", key: String? = nil,
        language: Language = .polish, version: Int = 1
    ) {
        self.id = id
        self.name = name
        self.nip = nip
        self.phone = phone
        self.email = email
        self.key = key
        self.language = language
        self.version = version
    }
}
