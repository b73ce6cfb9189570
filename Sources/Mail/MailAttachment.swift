package import Foundation

/// A file that came with a mail.
package struct MailAttachment: Hashable, Sendable {
    /// Safe as a name of a file (`FileName`), different from the others' of its mail.
    package let name: String
    /// What the sender's program called it, lower case; what it is says `ContentType`.
    package let declaredType: String
    package let bytes: Data

    package init(name: String, declaredType: String, bytes: Data) {
        self.name = name
        self.declaredType = declaredType
        self.bytes = bytes
    }
}
