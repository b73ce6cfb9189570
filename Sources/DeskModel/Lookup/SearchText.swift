import Geography
import Glibc

/// A text as a search by words looks at it, folded once: as bytes, with a blank before each word.
package struct SearchText: Hashable, Sendable {
    private let bytes: [UInt8]

    package init(_ text: String) {
        bytes = [UInt8(ascii: " ")] + Array(NameFolding.fold(text).utf8)
    }

    /// Two texts one after the other.
    package init(_ first: SearchText, _ second: SearchText) {
        bytes = first.bytes + second.bytes
    }

    /// Whether the word stands somewhere in it.
    package func contains(_ word: SearchWord) -> Bool { bytes.contains(word.bytes.dropFirst()) }

    /// Whether one of its words begins so.
    package func hasWord(beginning word: SearchWord) -> Bool { bytes.contains(word.bytes[...]) }

    /// Whether it is this and no more, or begins so.
    package func isWhole(_ other: SearchText) -> Bool { bytes == other.bytes }
    package func begins(_ other: SearchText) -> Bool { bytes.starts(with: other.bytes) }
}

extension [UInt8] {
    /// Whether other bytes stand somewhere in these.
    func contains(_ other: ArraySlice<UInt8>) -> Bool {
        withUnsafeBytes { text in
            other.withUnsafeBytes { wanted in
                guard let first = wanted.first, let base = text.baseAddress, let other = wanted.baseAddress else {
                    return wanted.isEmpty
                }
                var start = 0
                // Where the first byte stands, the others may follow.
                while text.count - start >= wanted.count,
                    let found = memchr(base + start, Int32(first), text.count - start - wanted.count + 1)
                {
                    if memcmp(found, other, wanted.count) == 0 { return true }
                    start = UnsafeRawPointer(found) - base + 1
                }
                return false
            }
        }
    }
}
