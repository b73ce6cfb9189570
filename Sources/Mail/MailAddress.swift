/// Somebody in the head of a mail.
package struct MailAddress: Hashable, Sendable {
    /// `nil` when the mail gives none.
    package let name: String?
    package let address: String

    package init(name: String?, address: String) {
        self.name = name
        self.address = address
    }
}
