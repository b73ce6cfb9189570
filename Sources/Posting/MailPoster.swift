package import DeskModel
import Foundation
import Mail
import ServiceModel

/// Writes messages of the outbox as mails and hands them to a server.
package final class MailPoster: MailPosting {
    package let domain: String
    private let server: SmtpServer
    private let from: String
    private let copy: String?
    private let copiesNotices: Bool
    private let line: SmtpLine

    /// `from` is the office's address, which answers and wishes for no more notices reach; `copy` gets every report, and with
    /// `copiesNotices` every notice too.
    package init(_ server: SmtpServer, from: String, copy: String? = nil, copiesNotices: Bool = false) {
        self.server = server
        self.from = Self.handedOver(from) ?? from
        self.copy = copy.flatMap(Self.handedOver)
        self.copiesNotices = copiesNotices
        domain = from.split(separator: "@").last.flatMap { MailDomain.ascii(String($0)) } ?? "localhost"
        line = SmtpLine(server)
    }

    package func rest() { line.hangUp() }

    package func post(_ mail: OutgoingMail, handingOver: () -> Bool) -> PostAnswer {
        guard let address = EmailAddress(mail.to), address.canBeHandedOver else {
            return .refused(PostTrouble.localPart.text())
        }
        guard let to = Self.handedOver(mail.to) else { return .refused(PostTrouble.domain.text()) }
        let bytes = MailWriter.bytes(of: written(mail, to: to))
        let copies = copy.map { copy in (copiesNotices || !mail.isNotice) && copy != to ? [copy] : [] } ?? []
        let answer = line.send(from: from, to: [to] + copies, bytes, mayEnd: handingOver)
        guard let words = refusedCopy(answer) else { return judged(answer) }
        // The customer's mail does not wait for the office's.
        let second = judged(line.send(from: from, to: [to], bytes, mayEnd: handingOver))
        if case .delivered = second { return .delivered(PostTrouble.copyRefused.text(words)) }
        return second
    }

    private func refusedCopy(_ answer: SmtpLine.Answer) -> String? {
        guard answer.code != 0, !answer.wasWhole, !answer.wasBrokenOff, answer.talk.refusedRecipient == 1 else {
            return nil
        }
        return answer.talk.reply(to: "RCPT")?.text
    }

    private func judged(_ answer: SmtpLine.Answer) -> PostAnswer {
        if answer.wasBrokenOff { return .stopped }
        if answer.wasWhole {
            guard let verdict = answer.talk.verdict else { return .unknown(PostTrouble.lost.text()) }
            if verdict.isForGood { return .refused(verdict.text) }
            return verdict.isForNow ? .later(verdict.text) : .delivered(verdict.text)
        }
        guard answer.talk.isAboutMessage, let last = answer.talk.replies.last else {
            return .unreachable(SmtpFault(answer, server).told(server))
        }
        if last.command == "MAIL", last.isForGood {
            // What is too large is the message's fault, anything else the sender's.
            return last.code == 552
                ? .refused(PostTrouble.tooLarge.text(last.text))
                : .unreachable(SmtpFault.sender(last.text).told(server))
        }
        if last.isForGood { return .refused(last.text) }
        return .later(last.isForNow ? last.text : PostTrouble.cutOff.text())
    }

    private func written(_ mail: OutgoingMail, to: String) -> WrittenMail {
        WrittenMail(
            fromName: mail.sender, from: from, toName: mail.person, to: to, subject: mail.subject,
            messageID: mail.messageID, unsubscribe: mail.isNotice ? unsubscribe(mail) : nil,
            language: mail.language.rawValue, date: Date(timeIntervalSince1970: TimeInterval(mail.date.seconds)),
            text: mail.text, file: mail.attachment.map { ($0.name, $0.bytes) })
    }

    /// A person in the office reads it, and says so with `customer notices --off`.
    private func unsubscribe(_ mail: OutgoingMail) -> String {
        let subject = mail.language("No%20more%20notices", "Bez%20powiadomie%C5%84")
        return "<mailto:\(from)?subject=\(subject)>"
    }

    /// As a server takes it; `nil` for what none takes.
    private static func handedOver(_ address: String) -> String? {
        let parts = address.split(separator: "@")
        guard parts.count == 2, let domain = MailDomain.ascii(String(parts[1])) else { return nil }
        return "\(parts[0])@\(domain)"
    }
}
