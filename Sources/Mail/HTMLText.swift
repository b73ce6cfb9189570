import Foundation

/// HTML of a mail reduced to what a reader would read: no tags, no scripts, lines where blocks begin, a dash before an
/// item. In linear time, however broken it is.
enum HTMLText {
    static func reduced(_ html: String) -> String {
        var reduction = HTMLReduction(html)
        return reduction.text()
    }

    /// What the page itself says of its character set.
    static func charset(_ bytes: Data) -> String? {
        let head = String(decoding: bytes.prefix(2048), as: UTF8.self).lowercased()
        return head.firstMatch(of: /<meta[^>]*charset\s*=\s*["']?([a-z0-9_.:-]+)/).map { String($0.1) }
    }
}
