import CMime
package import Foundation

/// Mails as they go out (RFC 5322, MIME): a plain text with the same as HTML, and a file. GMime encodes; the same mail has the
/// same bytes.
package enum MailWriter {
    private static let isReady: Void = mm_start()

    /// What stands in the head is one line each: line ends and whatever steers become blanks, so that nothing can be put in
    /// behind it.
    package static func bytes(of mail: WrittenMail) -> Data {
        _ = isReady
        let plain = CleanText.lines(mail.text).replacing("\n", with: "\r\n") + "\r\n"
        let boundary = "=_" + CleanText.line(mail.messageID).filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        let texts = [
            CleanText.line(mail.fromName), address(mail.from), CleanText.line(mail.toName), address(mail.to),
            CleanText.line(mail.subject), address(mail.messageID), boundary, CleanText.line(mail.language), plain,
            MailHTML.page(mail.text, language: mail.language),
        ]
        return withCStrings(texts) { text in
            with(mail.unsubscribe.map { address($0) }) { unsubscribe in
                with(mail.file.map { CleanText.line($0.name) }) { name in
                    (mail.file?.bytes ?? Data()).withUnsafeBytes { raw in
                        var letter = mm_letter()
                        (letter.from_name, letter.from) = (text[0], text[1])
                        (letter.to_name, letter.to) = (mail.toName.isEmpty ? nil : text[2], text[3])
                        (letter.subject, letter.message_id) = (text[4], text[5])
                        (letter.boundary, letter.language) = (text[6], text[7])
                        (letter.plain, letter.html) = (text[8], text[9])
                        letter.unsubscribe = unsubscribe
                        letter.seconds = Int64(mail.date.timeIntervalSince1970)
                        letter.offset = Int64(mail.offset)
                        letter.file_name = name
                        letter.file = raw.baseAddress?.assumingMemoryBound(to: UInt8.self)
                        letter.file_count = raw.count
                        return ParsedMessage.data(mm_write_letter(&letter))
                    }
                }
            }
        }
    }

    /// Without whatever no address has.
    private static func address(_ text: String) -> String {
        String(CleanText.line(text).filter { !$0.isWhitespace })
    }

    private static func with<Result>(_ text: String?, _ body: (UnsafePointer<CChar>?) -> Result) -> Result {
        guard let text else { return body(nil) }
        return text.withCString { body($0) }
    }

    private static func withCStrings<Result>(_ texts: [String], _ body: ([UnsafePointer<CChar>?]) -> Result) -> Result {
        var found: [UnsafePointer<CChar>?] = []
        func next(_ rest: ArraySlice<String>) -> Result {
            guard let first = rest.first else { return body(found) }
            return first.withCString { pointer in
                found.append(pointer)
                return next(rest.dropFirst())
            }
        }
        return next(texts[...])
    }
}
