package import Foundation

/// Takes a report of delivery apart. Nothing that a stranger writes makes it stop: it is read as any mail is, within the same
/// bounds.
package enum BounceReader {
    /// Recipients of one report at most.
    private static let most = 100

    /// `nil` for a mail that is no such report. Throws only what ``MailReader`` throws.
    package static func read(_ bytes: Data) throws(MailFault) -> Bounce? {
        // What cannot be a mail is told as with any other.
        _ = try MailReader().read(bytes)
        guard let message = ParsedMessage(bytes, fallback: MailCharset.fallback(bytes)), let body = message.body else {
            return nil
        }
        var bounce = Bounce()
        var isReport = false
        walk(MessagePart(body), depth: 0) { part in
            switch part.mediaType {
            case "message/delivery-status", "message/global-delivery-status":
                isReport = true
                bounce.recipients += recipients(part)
            case "message/rfc822", "message/global", "text/rfc822-headers", "message/global-headers":
                bounce.messageID = bounce.messageID ?? messageID(part)
            default: break
            }
        }
        return isReport ? bounce : nil
    }

    private static func walk(_ part: MessagePart, depth: Int, _ visit: (MessagePart) -> Void) {
        guard depth <= MailReader.depth else { return }
        visit(part)
        guard case .multipart(let parts) = part.kind else { return }
        for inner in parts { walk(inner, depth: depth + 1, visit) }
    }

    /// Groups of fields with an empty line between; the first is about the mail, the others about a recipient each.
    private static func recipients(_ part: MessagePart) -> [Bounce.Recipient] {
        let groups = HeadFields.groups(text(part))
        return groups.compactMap { fields -> Bounce.Recipient? in
            guard let action = fields["action"] else { return nil }
            var recipient = Bounce.Recipient()
            recipient.action = CleanText.line(action).lowercased()
            recipient.original = address(fields["original-recipient"])
            recipient.final = address(fields["final-recipient"])
            recipient.status = CleanText.line(fields["status"] ?? "")
            recipient.words = behindType(fields["diagnostic-code"])
            return recipient
        }.prefix(most).map { $0 }
    }

    /// Of the mail that came back, or of its head alone.
    private static func messageID(_ part: MessagePart) -> String? {
        var bytes = part.kind.isMessage ? part.innerMessage : part.content
        if bytes.isEmpty { bytes = part.whole }
        let head = String(decoding: bytes.prefix(64 << 10), as: UTF8.self)
        guard let value = HeadFields.groups(head).lazy.compactMap({ $0["message-id"] }).first else { return nil }
        let id = CleanText.line(value).filter { !"<> ".contains($0) }
        return id.isEmpty ? nil : id
    }

    private static func text(_ part: MessagePart) -> String {
        let content = part.kind.isLeaf ? part.content : part.whole
        return String(decoding: content.prefix(256 << 10), as: UTF8.self)
    }

    /// `rfc822; a@b` without its type.
    private static func behindType(_ value: String?) -> String {
        let line = CleanText.line(value ?? "")
        guard let semicolon = line.firstIndex(of: ";") else { return String(line.prefix(500)) }
        return String(line[line.index(after: semicolon)...].drop { $0 == " " }.prefix(500))
    }

    private static func address(_ value: String?) -> String {
        behindType(value).filter { !"<> ".contains($0) }
    }
}

extension MessagePart.Kind {
    fileprivate var isMessage: Bool { if case .message = self { true } else { false } }
    fileprivate var isLeaf: Bool { if case .leaf = self { true } else { false } }
}
