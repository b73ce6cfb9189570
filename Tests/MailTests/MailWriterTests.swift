import Foundation
import Mail
import Testing

/// Mails as they go out, read again by what reads mails.
@Suite struct MailWriterTests {
    private func mail(
        subject: String = "Temat", from: String = "Serwis", to: String = "", text: String = "Treść",
        unsubscribe: String? = nil, file: (name: String, bytes: Data)? = nil
    ) -> WrittenMail {
        WrittenMail(
            fromName: from, from: "biuro@serwis.example", toName: to, to: "a@b.example", subject: subject,
            messageID: "1f3c@serwis.example", unsubscribe: unsubscribe, language: "pl",
            date: Date(timeIntervalSince1970: 1_795_422_660), text: text, file: file)
    }

    private func words(_ bytes: Data) -> String { String(decoding: bytes, as: UTF8.self) }
    private func head(_ bytes: Data) -> [String] {
        words(bytes).components(separatedBy: "\r\n\r\n")[0].components(separatedBy: "\r\n")
    }

    @Test(arguments: [
        "Zażółć gęślą jaźń", "plain", "日本語の件名", "🧯 Gaśnica", String(repeating: "ąę", count: 90), "=?utf-8?Q?x?=",
        "a  b",
    ])
    func subjectsAreReadAsTheyWereWritten(_ subject: String) throws {
        let bytes = MailWriter.bytes(of: mail(subject: subject))
        let read = try MailReader().read(bytes)
        if subject != "=?utf-8?Q?x?=", subject != "a  b" { #expect(read.subject == subject) }
        for line in head(bytes) {
            #expect(line.utf8.count <= 200 && line.utf8.allSatisfy { $0 < 0x80 }, "\(line)")
        }
    }

    @Test(arguments: [
        "x\r\nBcc: victim@c.example", "x\nBcc: victim@c.example", "x\r\n\r\nbody", "x\u{2028}Bcc: y", "x\u{0}y",
        "x\rBcc: victim@c.example",
    ])
    func nothingIsPutIntoTheHeadBehindALineEnd(_ evil: String) throws {
        let bytes = MailWriter.bytes(of: mail(subject: evil, from: evil, to: evil, file: (evil, Data([1, 2]))))
        let fields = head(bytes).filter { $0.first != " " && $0.first != "\t" }.map { $0.prefix { $0 != ":" } }
        #expect(!fields.contains("Bcc"), "\(head(bytes))")
        let read = try MailReader().read(bytes)
        #expect(read.text == "Treść" && read.attachments.count == 1)
    }

    @Test func theHeadSaysThatAMachineWroteItAndHowToRefuseNotices() {
        let bytes = MailWriter.bytes(of: mail(unsubscribe: "<mailto:biuro@serwis.example?subject=x>"))
        let lines = head(bytes)
        #expect(lines.contains("Auto-Submitted: auto-generated"))
        #expect(words(bytes).contains("List-Unsubscribe: <mailto:biuro@serwis.example?subject=x>"))
        #expect(
            lines.contains("Message-Id: <1f3c@serwis.example>") || lines.contains("Message-ID: <1f3c@serwis.example>"))
        #expect(lines.contains("MIME-Version: 1.0") || lines.contains("Mime-Version: 1.0"))
        #expect(lines.contains { $0.hasPrefix("Date: Mon, 23 Nov 2026") })
        #expect(!lines.contains { $0.hasPrefix("In-Reply-To") || $0.hasPrefix("References") })
        #expect(!words(MailWriter.bytes(of: mail())).contains("List-Unsubscribe"))
    }

    @Test func everyLineEndsAsOnTheWireAndTheSameMailHasTheSameBytes() {
        let file = Data((0...255).map { UInt8($0) } + Array("\r\n.\r\n\n\n".utf8))
        let one = mail(text: "a\n.\nb\rc\r\nżółć " + String(repeating: "x", count: 2000), file: ("a.pdf", file))
        let bytes = MailWriter.bytes(of: one)
        #expect(bytes == MailWriter.bytes(of: one))
        var before: UInt8 = 0
        for byte in bytes {
            if byte == 10 { #expect(before == 13) }
            before = byte
        }
        #expect(words(bytes).components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 998 })
    }

    @Test(arguments: [0, 1, 57, 58, 1000, 3_000_000])
    func filesArriveByteByByte(_ count: Int) throws {
        let file = Data((0..<count).map { UInt8(truncatingIfNeeded: $0 &* 167 ^ $0 >> 5) })
        let read = try MailReader().read(MailWriter.bytes(of: mail(file: ("protokół 97.pdf", file))))
        #expect(read.attachments.map(\.bytes) == [file] && read.attachments.first?.name == "protokół 97.pdf")
        #expect(read.attachments.first?.declaredType == "application/pdf")
    }

    @Test func theHTMLSaysTheSameAndHoldsNothingOfStrangers() {
        let text = words(MailWriter.bytes(of: mail(text: "a <script>\n\nb & \"c\"")))
        #expect(text.contains("&lt;script&gt;") && !text.contains("<script>\r\n</p>"))
        #expect(text.contains("multipart/alternative"))
    }
}
