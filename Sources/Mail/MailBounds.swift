import Foundation

/// How many parts and fields a mail may have at most before it is taken apart: each costs the parser a kilobyte, and five
/// bytes are enough to make one.
enum MailBounds {
    private static let separators = 20_000
    private static let fieldLines = 100_000

    /// Lines that may begin a part, and the lines that follow one up to an empty one, of which the text of a part may have
    /// some too.
    static func keeps(_ bytes: Data) -> Bool {
        bytes.withUnsafeBytes { raw in
            var (parts, fields) = (0, 0)
            var isInHead = true
            var start = 0
            while start < raw.count {
                let rest = UnsafeRawBufferPointer(rebasing: raw[start...])
                let length = memchr(rest.baseAddress!, 0x0A, rest.count).map {
                    $0 - UnsafeMutableRawPointer(mutating: rest.baseAddress!)
                }
                let count = length ?? rest.count
                if count >= 2, rest[0] == 0x2D, rest[1] == 0x2D {
                    parts += 1
                    isInHead = true
                } else if count == 0 || count == 1 && rest[0] == 0x0D {
                    isInHead = false
                } else if isInHead {
                    fields += 1
                }
                if parts > separators || fields > fieldLines { return false }
                start += count + 1
            }
            return true
        }
    }
}
