package import Foundation

/// A mail that is to be written.
package struct WrittenMail: Sendable {
    package var fromName: String
    package var from: String
    package var toName: String
    package var to: String
    package var subject: String
    package var messageID: String
    /// Where one says that one wants no more of these; `nil` for mail that one cannot refuse.
    package var unsubscribe: String?
    package var language: String
    package var date: Date
    /// Seconds east of Greenwich.
    package var offset: Int
    package var text: String
    package var file: (name: String, bytes: Data)?

    package init(
        fromName: String, from: String, toName: String, to: String, subject: String, messageID: String,
        unsubscribe: String? = nil, language: String, date: Date, offset: Int = 0, text: String,
        file: (name: String, bytes: Data)? = nil
    ) {
        self.fromName = fromName
        self.from = from
        self.toName = toName
        self.to = to
        self.subject = subject
        self.messageID = messageID
        self.unsubscribe = unsubscribe
        self.language = language
        self.date = date
        self.offset = offset
        self.text = text
        self.file = file
    }
}
