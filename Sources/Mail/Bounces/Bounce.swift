/// What a server says of a mail that it could not deliver (RFC 3464).
package struct Bounce: Hashable, Sendable {
    package struct Recipient: Hashable, Sendable {
        /// To whom it was sent, and whom the last server tried; empty where the report does not say.
        package var original = ""
        package var final = ""
        /// `failed`, `delayed`, `delivered`, `relayed`, `expanded`, lower case.
        package var action = ""
        /// Such as `5.1.1`.
        package var status = ""
        /// The words of the server that said no.
        package var words = ""

        package var hasFailed: Bool { action == "failed" }

        /// What the report says of it in one line: the server's words, else the number.
        package var reason: String { words.isEmpty ? status : words }
    }

    /// Of the mail that came back, without brackets; `nil` where the report does not hold it.
    package var messageID: String?
    package var recipients: [Recipient] = []

    package init() {}
}
