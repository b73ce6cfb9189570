/// A customer wants no notices: none at all, or none at one address. Reports are sent all the same.
package struct NoticeOptOut: Hashable, Sendable, Codable {
    package typealias ID = Identifier<NoticeOptOut>

    package var id: ID
    package var customer: Customer.ID
    /// In small letters; empty for every address of the customer.
    package var address: String
    package var since: Timestamp
    /// Who wrote it down.
    package var by: String
    package var reason: String
    package var version: Int

    package init(
        id: ID, customer: Customer.ID, address: String, since: Timestamp, by: String, reason: String, version: Int = 1
    ) {
        self.id = id
        self.customer = customer
        self.address = address
        self.since = since
        self.by = by
        self.reason = reason
        self.version = version
    }

    /// Whether nothing goes to an address because of it.
    package func covers(_ address: String) -> Bool { self.address.isEmpty || self.address == address.lowercased() }
}
