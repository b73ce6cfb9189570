package import Foundation
package import ServiceModel

/// One message as it is handed to whoever speaks with a mail server.
package struct OutgoingMail: Hashable, Sendable {
    package var to: String
    /// Empty where nobody is named.
    package var person: String
    /// The company.
    package var sender: String
    package var subject: String
    package var text: String
    package var language: Language
    /// The same for every try.
    package var messageID: String
    package var date: Timestamp
    /// One can refuse it, and it says how.
    package var isNotice: Bool
    package var attachment: Attachment?

    package struct Attachment: Hashable, Sendable {
        package var name: String
        package var bytes: Data

        package init(name: String, bytes: Data) {
            self.name = name
            self.bytes = bytes
        }
    }

    package init(_ message: OutboxMessage, sender: String, date: Timestamp, attachment: Attachment? = nil) {
        to = message.address
        person = message.person
        self.sender = sender
        subject = message.subject
        text = message.text
        language = message.language
        messageID = message.messageID ?? ""
        self.date = date
        isNotice = message.kind.isNotice
        self.attachment = attachment
    }
}
