import Foundation

/// What the head of a mail says.
struct MailFields {
    private let message: ParsedMessage
    private(set) var mail = ReceivedMail()

    init(_ message: ParsedMessage) {
        self.message = message
        mail.messageID = message.identifiers(value("Message-ID") ?? "", limit: 1).first.map(CleanText.line)
        mail.inReplyTo = identifiers("In-Reply-To")
        mail.references = identifiers("References")
        readSender()
        mail.to = addresses("To")
        mail.copies = addresses("Cc")
        readDate()
        readSubject()
    }

    /// Unfolded, in UTF-8, encoded words as they are.
    private func value(_ name: String) -> String? {
        guard let bytes = message.header(name) else { return nil }
        return Self.unfolded(MailCharset.headText(bytes))
    }

    static func unfolded(_ text: String) -> String {
        text.replacing("\r\n", with: "").replacing("\n", with: "").replacing("\0", with: "")
            .trimmingCharacters(in: .whitespaces)
    }

    private func identifiers(_ name: String) -> [String] {
        message.identifiers(value(name) ?? "", limit: 200).map(CleanText.line).filter { !$0.isEmpty }
    }

    private func addresses(_ name: String) -> [MailAddress] {
        guard let value = value(name) else { return [] }
        return message.addresses(value, limit: MailReader.addresses).compactMap { name, address in
            let address = CleanText.line(address)
            guard !address.isEmpty else { return nil }
            let name = CleanText.line(EncodedWords.decoded(name ?? "").text)
            return MailAddress(name: name.isEmpty || name == address ? nil : name, address: address)
        }
    }

    private mutating func readSender() {
        mail.warnings += EncodedWords.decoded(value("From") ?? "").warnings
        mail.from = addresses("From").first ?? addresses("Sender").first ?? addresses("Reply-To").first
        guard mail.from == nil || mail.from?.address.contains("@") == false else { return }
        let written = CleanText.line(EncodedWords.decoded(value("From") ?? "").text)
        mail.warnings.append(written.isEmpty ? .noSender : .unreadableSender(String(written.prefix(200))))
        mail.from = nil
    }

    private mutating func readDate() {
        guard let value = value("Date"), !value.isEmpty else { return }
        mail.date = ParsedMessage.date(value)
        if mail.date == nil { mail.warnings.append(.unreadableDate(String(CleanText.line(value).prefix(80)))) }
    }

    private mutating func readSubject() {
        let (written, problems) = EncodedWords.decoded(value("Subject") ?? "")
        let subject = CleanText.line(written)
        mail.warnings += problems
        mail.subject = subject.isEmpty ? nil : subject
        if subject.isEmpty { mail.warnings.append(.noSubject) }
    }
}
