/// A file whose bytes lie beside the store already, to be attached to something. Until it is attached nobody needs it, and
/// after a day it is swept away.
package struct KeptFile: Hashable, Sendable, Codable {
    /// SHA-256 of the bytes, 64 hexadecimal digits in lower case.
    package let hash: String
    /// Bytes.
    package let size: Int
    /// By what it holds, as RFC 6838 has it.
    package let mediaType: String
    /// A name that any folder can take.
    package let name: String

    package init(hash: String, size: Int, mediaType: String, name: String) {
        self.hash = hash
        self.size = size
        self.mediaType = mediaType
        self.name = name
    }

    /// A picture of any format, whether a page can show it or not.
    package var isPicture: Bool { mediaType.hasPrefix("image/") }
}
