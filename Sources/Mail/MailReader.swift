import Files
package import Foundation

/// Saved e-mails (RFC 5322, MIME) as their sender meant them: character sets, encoded words, names of files, parts in parts.
/// GMime takes them apart; nothing that a stranger writes makes it stop.
package struct MailReader: Sendable {
    /// Bytes; 25 MB of attachments become 34 MB in a mail.
    package static let limit = 40_000_000
    /// Parts in parts; mails of people have about five.
    package static let depth = 40
    package static let attachments = 500
    /// Bytes of text, all parts together; what nobody reads on a screen is kept as a file.
    package static let text = 1_000_000
    /// Names in one line of the head.
    static let addresses = 1_000

    private let limit: Int

    package init(limit: Int = limit) {
        self.limit = limit
    }

    /// Throws only when this is no mail, or none that anybody sends; everything else is contained in `warnings`.
    package func read(_ bytes: Data) throws(MailFault) -> ReceivedMail {
        guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
        let bare = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Data(bytes.dropFirst(3)) : bytes
        let head = MailHead(bare)
        guard head.isMail else { throw .notMail }
        guard head.count < MailHead.limit, MailBounds.keeps(bare) else { throw .tooManyParts }
        guard let message = ParsedMessage(bare, fallback: MailCharset.fallback(bare)) else { throw .notMail }
        var mail = MailFields(message).mail
        var parts = PartReader()
        if let body = message.body { parts.read(MessagePart(body), depth: 0) }
        mail.text = parts.body
        let kept = parts.attachments.prefix(Self.attachments)
        let names = FileName.safe(kept.map(\.name))
        mail.attachments = zip(kept, names).map { MailAttachment(name: $1, declaredType: $0.type, bytes: $0.bytes) }
        mail.warnings += parts.warnings
        if kept.count < parts.attachments.count {
            mail.warnings.append(.tooManyAttachments(kept: kept.count, of: parts.attachments.count))
        }
        if message.isNestedTooDeep { mail.warnings.append(.tooDeep(limit: Self.depth)) }
        if message.isCutOff { mail.warnings.append(.cutOff) }
        mail.warnings = MailWarning.summed(mail.warnings)
        return mail
    }
}

extension MailWarning {
    /// Each once, unreadable characters counted together.
    fileprivate static func summed(_ warnings: [MailWarning]) -> [MailWarning] {
        var told: [MailWarning] = []
        var replaced = 0
        for warning in warnings {
            if case .replacedBytes(let count) = warning {
                replaced += count
            } else if !told.contains(warning) {
                told.append(warning)
            }
        }
        return replaced > 0 ? told + [.replacedBytes(replaced)] : told
    }
}
