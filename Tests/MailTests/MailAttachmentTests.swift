import Foundation
import Mail
import Testing

/// What came with a mail is there byte for byte, under a name that harms nobody.
@Suite struct MailAttachmentTests {
    private func name(_ headers: String) throws -> String? {
        try SampleMail.attached(headers, "x").attachments.first?.name
    }

    @Test func bytesTypeAndTextOfAnOrdinaryOne() throws {
        let mail = try SampleMail.attached(
            """
            Content-Type: Image/JPEG; name="zdjęcie.jpg"
            Content-Transfer-Encoding: base64
            Content-Disposition: attachment
            """, Data([0xFF, 0xD8, 0, 0x0A, 0x0D]).base64EncodedString())
        #expect(mail.text == "W załączeniu.")
        #expect(
            mail.attachments == [
                MailAttachment(
                    name: "zdjęcie.jpg", declaredType: "image/jpeg", bytes: Data([0xFF, 0xD8, 0, 0x0A, 0x0D]))
            ])
        #expect(mail.warnings.isEmpty)
    }

    @Test func namesInEveryEncoding() throws {
        for (parameter, name) in [
            ("filename*=UTF-8''protok%C3%B3%C5%82.pdf", "protokół.pdf"),
            ("filename*0*=iso-8859-2''prot%F3k; filename*1*=%F3%B3; filename*2=.pdf", "protókół.pdf"),
            ("filename*0=dlu; filename*1=gi.pdf", "dlugi.pdf"),
            ("filename=\"=?windows-1250?Q?protok=F3=B3.pdf?=\"", "protokół.pdf"),
            ("filename=\"=?UTF-8?B?\(SampleMail.base64("faktura zażółć.pdf"))?=\"", "faktura zażółć.pdf"),
            ("filename=bez cudzyslowu.pdf", "bez cudzyslowu.pdf"), ("filename=\"\"", "attachment-1"),
            ("filename=\"../../etc/passwd\"", "etc-passwd"), ("filename=\"..\"", "attachment-1"),
            ("filename=\"C:\\\\temp\\\\a.pdf\"", "C--temp-a.pdf"),
            ("filename*=UTF-8''a%E2%80%AEfdp.exe%00.pdf", "afdp.exe"),
        ] {
            #expect(
                try self.name("Content-Type: application/pdf\nContent-Disposition: attachment; \(parameter)") == name,
                "\(parameter)")
        }
        #expect(try name("Content-Type: application/pdf") == "attachment-1")
    }

    @Test func oneOfNoBytesIsThere() throws {
        let mail = try SampleMail.read(
            "From: a@b.example\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\ny\n"
                + "--b\nContent-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\n--b--\n")
        #expect(mail.attachments == [MailAttachment(name: "a.pdf", declaredType: "application/pdf", bytes: Data())])
    }

    @Test func picturesInTheTextAreAttachmentsAndNamesDiffer() throws {
        let picture = "Content-Type: image/png; name=image001.png\nContent-ID: <1>\nContent-Disposition: inline\n\nx\n"
        let mail = try SampleMail.read(
            "From: a@b.example\nSubject: x\nContent-Type: multipart/related; boundary=b\n\n"
                + "--b\nContent-Type: multipart/alternative; boundary=c\n\n--c\nContent-Type: text/plain\n\nzwykły\n"
                + "--c\nContent-Type: text/html\n\n<img src=cid:1>\n--c--\n--b\n\(picture)--b\n\(picture)--b--\n")
        #expect(mail.text == "zwykły")
        #expect(mail.attachments.map(\.name) == ["image001.png", "image001-2.png"])
    }

    @Test func aMailInTheMailIsAttachedWhole() throws {
        let inner =
            "From: c@d.example\nSubject: =?utf-8?Q?w_=C5=9Brodku?=\nContent-Type: multipart/mixed; boundary=c\n\n"
            + "--c\nContent-Type: application/pdf; name=a.pdf\n\nPDF\n--c--\n"
        let mail = try SampleMail.attached("Content-Type: message/rfc822", inner)
        let attachment = try #require(mail.attachments.first)
        #expect(mail.attachments.count == 1)
        #expect(attachment.name == "w środku.eml")
        #expect(attachment.declaredType == "message/rfc822")
        let again = try MailReader().read(attachment.bytes)
        #expect(again.subject == "w środku")
        #expect(again.attachments.map(\.name) == ["a.pdf"])
    }

    @Test func aNamedTextIsAFile() throws {
        let mail = try SampleMail.attached("Content-Type: text/plain; name=log.txt\nContent-Disposition: inline", "E42")
        #expect(mail.text == "W załączeniu.")
        #expect(mail.attachments.map(\.name) == ["log.txt"])
    }

    @Test(arguments: [5, 50, 1_500]) func partsInPartsEnd(depth: Int) throws {
        var text = "From: a@b.example\nSubject: x\nContent-Type: multipart/mixed; boundary=b0\n\n"
        for level in 0..<depth { text += "--b\(level)\nContent-Type: multipart/mixed; boundary=b\(level + 1)\n\n" }
        text += "--b\(depth)\nContent-Type: text/plain\n\nna dnie\n"
        for level in (0...depth).reversed() { text += "--b\(level)--\n" }
        let mail = try SampleMail.read(text)
        let isTooDeep = mail.warnings.contains(.tooDeep(limit: MailReader.depth))
        #expect(isTooDeep == (depth > MailReader.depth))
        if isTooDeep {
            // Nothing is lost: what lies deeper is there as it stands.
            if depth < 1_000 {
                #expect(mail.attachments.contains { String(decoding: $0.bytes, as: UTF8.self).contains("na dnie") })
            }
            #expect(!mail.attachments.isEmpty)
        } else {
            #expect(mail.text == "na dnie")
        }
    }

    @Test func aMailCutOffIsReadAsFarAsItGoes() throws {
        let mail = try SampleMail.read(
            "From: a@b.example\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\ny\n"
                + "--b\nContent-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\nJVBERi0xLjQ")
        #expect(mail.text == "y")
        #expect(mail.attachments.map(\.bytes) == [Data("%PDF-1".utf8)])
        #expect(mail.warnings == [.cutOff])
    }

    @Test func moreAttachmentsThanAnybodySendsAreCounted() throws {
        let part = "--b\nContent-Type: image/png\n\nx\n"
        let mail = try SampleMail.read(
            "From: a@b.example\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n"
                + String(repeating: part, count: 600) + "--b--\n")
        #expect(mail.attachments.count == 500)
        #expect(mail.warnings.contains(.tooManyAttachments(kept: 500, of: 600)))
    }

    @Test func aMailMadeToExhaustIsRefused() {
        let head = "From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n"
        for bomb in [String(repeating: "--b\n\n", count: 30_000), "--b\n" + String(repeating: "a:\n", count: 200_000)] {
            #expect(throws: MailFault.tooManyParts) { try MailReader().read(Data((head + bomb).utf8)) }
        }
    }

    /// Every prefix and many damaged copies of a mail: none makes the reader stop.
    @Test func damagedMailsAreContained() throws {
        let whole = SampleMail.bytes(
            """
            From: =?utf-8?Q?J=C3=B3zef?= <a@b.example>
            Subject: =?iso-8859-2?B?sbYg?= x
            Content-Type: multipart/mixed; boundary="b"; charset*=utf-8''x

            --b
            Content-Type: text/html; charset=windows-1250
            Content-Transfer-Encoding: quoted-printable

            <p>Za=BF=F3=B3=E6 &amp; &#x17c; <b
            --b
            Content-Type: message/rfc822

            From: c@d.example
            Content-Disposition: attachment; filename*0*=utf-8''%C5; filename*1*=%BC.pdf

            x
            --b--
            """)
        for count in 0..<whole.count { _ = try? MailReader().read(whole.prefix(count)) }
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        for _ in 0..<3_000 {
            var copy = whole
            for _ in 0..<4 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                copy[Int(state >> 33) % copy.count] = UInt8(truncatingIfNeeded: state >> 20)
            }
            _ = try? MailReader().read(copy)
        }
    }
}
