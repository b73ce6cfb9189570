import Foundation
import Mail
import Testing

/// Who wrote when to whom about what, however programs have encoded it.
@Suite struct MailHeadTests {
    private func subject(_ text: String) throws -> ReceivedMail {
        try SampleMail.read("From: a@b.example\nSubject: \(text)\n\nx\n")
    }

    @Test func everythingOfAnOrdinaryMail() throws {
        let mail = try SampleMail.read(
            """
            Received: from poczta.example
            Message-ID: <38@hotel.example>
            In-Reply-To: <37@serwis.example>
            References: <36@hotel.example>
             <37@serwis.example>
            From: =?utf-8?Q?J=C3=B3zef_Wr=C3=B3bel?= <jozef@hotel.example>
            To: "Serwis, biuro" <biuro@serwis.example>, Zespol: ewa@serwis.example, ola@serwis.example;
            Cc: kopia@hotel.example
            Date: Mon, 23 Nov 2026 09:31:00 +0100
            Subject: =?iso-8859-2?Q?D=BCwig_ha=B3asuje?=

            Od rana.
            """)
        #expect(mail.messageID == "38@hotel.example")
        #expect(mail.inReplyTo == ["37@serwis.example"])
        #expect(mail.references == ["36@hotel.example", "37@serwis.example"])
        #expect(mail.from == MailAddress(name: "Józef Wróbel", address: "jozef@hotel.example"))
        #expect(mail.to.map(\.address) == ["biuro@serwis.example", "ewa@serwis.example", "ola@serwis.example"])
        #expect(mail.to.first?.name == "Serwis, biuro")
        #expect(mail.copies.map(\.address) == ["kopia@hotel.example"])
        #expect(mail.date == Date(timeIntervalSince1970: 1_795_422_660))
        #expect(mail.subject == "Dźwig hałasuje")
        #expect(mail.text == "Od rana.")
        #expect(mail.warnings.isEmpty)
    }

    @Test func encodedWordsInEveryWay() throws {
        for (written, read) in [
            ("=?windows-1250?B?WmG/82vm?=", "Zażókć"), ("=?UTF-8?B?xbzDs8WCxIc=?=", "żółć"),
            ("=?utf-8?q?=C5=BC_?= =?utf-8?q?=C3=B3?=", "ż ó"),
            // A letter cut in two, blanks that should not be there, no space between words, in quotes.
            ("=?utf-8?Q?a=C5?= =?utf-8?Q?=BC?=", "aż"), ("=?utf-8?Q?awaria pompy?=", "awaria pompy"),
            ("=?utf-8?Q?a=C5=BC?==?utf-8?Q?b?=", "ażb"), ("Re: =?utf-8?Q?=C5=BC?= x", "Re: ż x"),
            ("żółć wprost", "żółć wprost"), ("=?utf-8?Q?dw=C3=B3ch?=\n =?utf-8?Q?_linii?=", "dwóch linii"),
        ] {
            #expect(try subject(written).subject == read, "\(written)")
        }
    }

    @Test func wordsThatNobodyCanReadAreToldAndContained() throws {
        for written in [
            "=?x-klingon?Q?a=B1b?=", "=?utf-8?Q?a=FFb?=", "=?utf-8?B?x?=", "=?utf-8?Q?a=C5?=", "=?utf-8?Z?abc?=",
        ] {
            let mail = try subject(written)
            #expect(mail.text == "x")
            #expect(!mail.warnings.isEmpty || written.contains("B?x"), "\(written)")
        }
        #expect(try subject("=?utf-8?Q?a=FFb?=").subject == "a\u{FFFD}b")
        #expect(try subject("=?utf-8?Q?a=FFb?=").warnings == [.replacedBytes(1)])
        #expect(try subject("=?x-klingon?Q?a=B1b?=").subject == "a\u{FFFD}b")
        #expect(try subject("=?x-klingon?Q?ab?=").warnings == [.unknownCharset("x-klingon")])
        #expect(try subject("=?utf-8?Z?abc?=").warnings == [.brokenWords])
    }

    @Test func bytesWithoutAnyEncodingAreReadAsPolish() throws {
        for set in [String.windows1250, String.iso88592] {
            let bytes =
                Data("From: J".utf8) + Data("ó".bytes(set)) + Data("zef <j@b.example>\nSubject: ".utf8)
                + Data("Przegląd źródła".bytes(set)) + Data("\n\nx".utf8)
            let mail = try MailReader().read(bytes)
            #expect(mail.subject == "Przegląd źródła")
            #expect(mail.from?.name == "Józef")
        }
    }

    @Test func withoutSenderAndSubjectTheRestIsRead() throws {
        let mail = try SampleMail.read("To: a@b.example\nDate: wczoraj\n\ntekst\n")
        #expect(mail.from == nil)
        #expect(mail.subject == nil)
        #expect(mail.date == nil)
        #expect(mail.messageID == nil)
        #expect(mail.text == "tekst")
        #expect(mail.warnings == [.noSender, .unreadableDate("wczoraj"), .noSubject])
    }

    @Test func aSenderWithoutAddressIsTold() throws {
        let mail = try SampleMail.read("From: Jan Kowalski\nSubject: x\n\ny\n")
        #expect(mail.from == nil)
        #expect(mail.warnings == [.unreadableSender("Jan Kowalski")])
    }

    @Test func theHeadActsOnNoTerminal() throws {
        let mail = try SampleMail.read(
            "From: =?utf-8?Q?a=1B=5B31m=E2=80=AEb?= <a@b.example>\nSubject: =?utf-8?Q?a=0D=0ABcc:=20x=1B]0;y=07?=\n\nx\n"
        )
        #expect(mail.from?.name == "a[31mb")
        #expect(mail.subject == "a Bcc: x]0;y")
    }

    @Test func whatIsNoMailIsAFault() {
        for text in [
            "", "Dzień dobry,\nawaria.\n", "\u{89}PNG\r\n\u{1A}\n", "a,b\n1,2\n", "{\"from\": 1}", "<html></html>",
            "\n\n",
        ] {
            #expect(throws: MailFault.notMail) { try MailReader().read(Data(text.utf8)) }
        }
        #expect(throws: MailFault.notMail) { try MailReader().read(Data((0...255).map { UInt8($0) })) }
        #expect(throws: MailFault.tooLarge(limit: 10)) {
            try MailReader(limit: 10).read(Data(repeating: 65, count: 11))
        }
    }

    @Test func mailsOfMailboxFilesAndWithAMarkAreRead() throws {
        let mailbox = try SampleMail.read("From jan Mon Nov 23 09:00:00 2026\nFrom: a@b.example\nSubject: x\n\ny\n")
        #expect(mailbox.from?.address == "a@b.example")
        let marked = try SampleMail.read("\u{FEFF}From: a@b.example\nSubject: x\n\ny\n")
        #expect(marked.from?.address == "a@b.example")
    }
}
