/// Why a text cannot be stored.
package enum TextFault: Error, Hashable, Sendable {
    case empty
    /// Longer than `limit` characters.
    case tooLong(length: Int, limit: Int)
    /// A control character or a part of a terminal escape sequence, at this position (0 = first).
    case controlCharacter(codePoint: UInt32, position: Int)
    /// One letter carries more marks and joiners than any writing has, at this letter (0 = first).
    case overloaded(position: Int)
}
