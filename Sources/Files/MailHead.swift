package import Foundation

/// What stands before the first empty line of a saved e-mail (RFC 5322, 2.2): names of fields, a colon, what follows.
package struct MailHead: Sendable {
    /// Lower case, in their order.
    package let fields: [String]
    /// No line was anything else.
    package let isWhole: Bool
    /// Bytes, a byte order mark included.
    package let count: Int

    /// Larger heads are read no further.
    package static let limit = 1 << 20

    package init(_ bytes: Data) {
        (fields, isWhole, count) = bytes.withUnsafeBytes { Self.read($0) }
    }

    /// Whether it can be read as a mail: some field is one that mails have.
    package var isMail: Bool { fields.contains { Self.known.contains($0) } }

    /// Whether it can hardly be anything else.
    package var isSurelyMail: Bool {
        isWhole && Set(fields).intersection(Self.known).count >= 2 && fields.contains { Self.telling.contains($0) }
    }

    private static let telling: Set<String> = [
        "from", "received", "return-path", "sender", "message-id", "mime-version", "delivered-to",
    ]
    private static let known = telling.union([
        "to", "cc", "date", "subject", "reply-to", "in-reply-to", "references", "content-type",
    ])

    private static func read(_ bytes: UnsafeRawBufferPointer) -> (fields: [String], isWhole: Bool, count: Int) {
        var fields: [String] = []
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var isFirst = true
        while start < bytes.count && start < limit {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            var line = bytes[start..<end]
            if line.last == 0x0D { line = line.dropLast() }
            defer { isFirst = false }
            // An empty line ends it; mailbox files have a line of their own before the first field.
            if line.isEmpty { return (fields, !fields.isEmpty, end) }
            let isContinuation = (line.first == 0x20 || line.first == 0x09) && !isFirst
            let isOfMailbox = isFirst && line.starts(with: "From ".utf8)
            if !isContinuation && !isOfMailbox {
                guard let name = name(line) else { return (fields, false, start) }
                fields.append(name)
            }
            start = end + 1
        }
        return (fields, !fields.isEmpty && start <= bytes.count + 1, min(start, bytes.count))
    }

    private static func name(_ line: Slice<UnsafeRawBufferPointer>) -> String? {
        guard let colon = line.prefix(128).firstIndex(of: 0x3A) else { return nil }
        var name = line[line.startIndex..<colon]
        while name.last == 0x20 || name.last == 0x09 { name = name.dropLast() }
        guard !name.isEmpty, name.allSatisfy({ (33...126).contains($0) }) else { return nil }
        return String(decoding: name, as: UTF8.self).lowercased()
    }
}
