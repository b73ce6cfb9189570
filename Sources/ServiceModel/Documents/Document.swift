/// A file that somebody attached. Its bytes lie beside the store under their hash, once, however many documents hold them.
package struct Document: Hashable, Sendable, Codable {
    package typealias ID = Identifier<Document>

    package var id: ID
    /// SHA-256 of the bytes, 64 hexadecimal digits in lower case.
    package var hash: String
    /// Bytes.
    package var size: Int
    /// What it is by what it holds, as a media type (RFC 6838).
    package var mediaType: String
    /// A name that any folder can take.
    package var name: String
    package var addedAt: Timestamp
    package var addedBy: String
    package var purpose: Purpose

    /// What it is there for, where that decides who may see it or take it away.
    package enum Purpose: String, Sendable, Codable {
        case none = ""
        /// Of something bought: not for the customer's eyes.
        case receipt
        /// Shows why a visit ended without work: on no report, for that tells what was done.
        case evidence
        /// A report as it was issued: it stays.
        case report
    }

    package init(
        id: ID, hash: String, size: Int, mediaType: String, name: String, addedAt: Timestamp, addedBy: String,
        purpose: Purpose = .none
    ) {
        self.id = id
        self.hash = hash
        self.size = size
        self.mediaType = mediaType
        self.name = name
        self.addedAt = addedAt
        self.addedBy = addedBy
        self.purpose = purpose
    }
}

extension Document {
    /// Whether a text can be a hash: 64 hexadecimal digits in lower case.
    package static func isHash(_ text: String) -> Bool {
        text.utf8.count == 64 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }
}
