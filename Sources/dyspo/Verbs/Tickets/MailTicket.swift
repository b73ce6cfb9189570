import Blobs
import DeskModel
import Foundation
import Mail
import Operations
import ServiceModel

/// What a mail reports, in the words of a ticket.
struct MailTicket {
    private let mail: ReceivedMail
    private let now: Timestamp

    init(_ mail: ReceivedMail, now: Timestamp) {
        self.mail = mail
        self.now = now
    }

    var reporter: Reporter {
        let sender = mail.from
        return Reporter(
            name: Self.line(sender?.name ?? ""), phone: phones.first ?? "", email: Self.line(sender?.address ?? ""))
    }

    /// Telephone numbers in its text, as they are written there.
    var phones: [String] {
        let text = mail.text.prefix(20_000)
        return text.matches(of: /(?:\+48[ -]?)?\d{2,3}(?:[ -]?\d{2,3}){2,3}/).map { String($0.output) }.filter {
            number in
            [9, 11].contains(number.count(where: \.isNumber))
        }
    }

    func draft(for customer: Customer, _ language: Language) -> TicketDraft {
        TicketDraft(
            customer: customer.id, symptom: symptom(language), note: note, channel: .email, reporter: reporter,
            reported: reported, messageID: mail.messageID ?? contentID,
            answers: mail.inReplyTo + mail.references.reversed())
    }

    /// For a mail that has no Message-ID: what it says, and who sent it when. The way by which it came says nothing.
    private var contentID: String {
        let date = mail.date.map { String(Int64($0.timeIntervalSince1970)) } ?? ""
        let head = [mail.from?.address ?? "", date, mail.subject ?? "", mail.text].joined(separator: "\0")
        let parts = mail.attachments.map { "\0" + BlobHash(of: $0.bytes).digits }.joined()
        return "sha256-" + BlobHash(of: Data((head + parts).utf8)).digits
    }

    /// What came with it, put beside the store for the ticket to have. What cannot be attached, a program or an empty file, is
    /// told and left out. A text longer than a note takes is attached whole.
    func files(keptBy session: Session) throws -> (kept: [KeptFile], leftOut: [Refusal]) {
        var (kept, leftOut): ([KeptFile], [Refusal]) = ([], [])
        var parts = mail.attachments.map { ($0.name, $0.bytes) }
        if mail.text.count > PlainText.noteLimit { parts.append(("e-mail.txt", Data(mail.text.utf8))) }
        for (name, bytes) in parts {
            do {
                kept.append(try session.desk.keep(bytes, named: name))
            } catch let refusal as Refusal {
                guard refusal.exitCode == 1 else { throw refusal }
                Output.complain(refusal.sentence(session.wording))
                leftOut.append(refusal)
            }
        }
        return (kept, leftOut)
    }

    /// The subject without `Re:` and its like; without one the first line of the text.
    private func symptom(_ language: Language) -> String {
        var subject = Self.line(mail.subject ?? "")
        while let mark = subject.prefixMatch(of: /(?:re|odp|fwd?|pd)\s*:\s*/.ignoresCase()) {
            subject = String(subject[mark.range.upperBound...])
        }
        let first = mail.text.split(whereSeparator: \.isNewline).map { Self.line(String($0)) }.first { !$0.isEmpty }
        return [subject, first ?? ""].first { !$0.isEmpty } ?? language("A mail without text", "E-mail bez treści")
    }

    /// The text as far as a note takes it.
    private var note: String {
        let text = mail.text.replacing("\r\n", with: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
        return Self.clean(text, limit: PlainText.noteLimit, lines: true)
    }

    /// When it was sent; now for a mail from the future, and for one that does not say.
    private var reported: Timestamp? {
        guard let date = mail.date else { return nil }
        let sent = Timestamp(seconds: Int64(date.timeIntervalSince1970))
        return sent <= now && now.since(sent) < 366 * 86_400 ? sent : nil
    }

    /// Without what would steer a terminal, and no longer than a text may be.
    private static func clean(_ text: String, limit: Int, lines: Bool) -> String {
        var clean = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if !PlainText.steers(scalar) || lines && (scalar == "\n" || scalar == "\t") {
                clean.append(scalar)
            } else if !lines {
                clean.append(" ")
            }
        }
        let words = String(clean).trimmingCharacters(in: .whitespacesAndNewlines)
        var count = limit
        while count > 0 {
            let part = String(words.prefix(count))
            if let checked = try? PlainText.checked(part, limit: limit, mayBeEmpty: true, lines: lines) {
                return checked
            }
            count /= 2
        }
        return ""
    }

    private static func line(_ text: String) -> String { Self.clean(text, limit: PlainText.nameLimit, lines: false) }
}
