package import Foundation

/// A saved e-mail as a ticket needs it. Text of the head has no control characters and no marks of writing direction.
package struct ReceivedMail: Hashable, Sendable {
    /// Without the angle brackets.
    package var messageID: String?
    package var inReplyTo: [String] = []
    /// The oldest first.
    package var references: [String] = []
    package var from: MailAddress?
    package var to: [MailAddress] = []
    package var copies: [MailAddress] = []
    package var date: Date?
    /// `nil` when there is none or it is blank.
    package var subject: String?
    /// Lines end with a line feed. Plain text where the mail has some, else HTML reduced to text; empty when it has neither.
    package var text = ""
    /// In the order of the mail, pictures inside its text among them; their names differ.
    package var attachments: [MailAttachment] = []
    /// What could not be taken as it was meant, each once.
    package var warnings: [MailWarning] = []
}
