import Foundation
import Mail
import Testing

/// Reports of delivery, as servers write them, and as strangers do.
@Suite struct BounceReaderTests {
    static func report(
        status: String, returned: String = "Message-ID: <1f3c@serwis.example>\nSubject: x",
        type: String = "message/rfc822"
    ) -> Data {
        SampleMail.bytes(
            """
            From: MAILER-DAEMON@mx.example
            To: biuro@serwis.example
            Subject: Undelivered Mail Returned to Sender
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="b"

            --b
            Content-Type: text/plain

            I am sorry.

            --b
            Content-Type: message/delivery-status

            \(status)

            --b
            Content-Type: \(type)

            \(returned)

            body

            --b--

            """)
    }

    static let failed = """
        Reporting-MTA: dns; mx.example
        Arrival-Date: Mon, 23 Nov 2026 09:31:00 +0100

        Final-Recipient: rfc822; a.lis@szpital.example
        Original-Recipient: rfc822;lis@szpital.example
        Action: failed
        Status: 5.1.1
        Diagnostic-Code: smtp; 550 5.1.1 <a.lis@szpital.example>: Recipient
         address rejected: User unknown
        """

    @Test(arguments: ["message/rfc822", "text/rfc822-headers"])
    func whoIsMissingAndWhyAndOfWhichMail(_ type: String) throws {
        let bounce = try #require(try BounceReader.read(Self.report(status: Self.failed, type: type)))
        #expect(bounce.messageID == "1f3c@serwis.example")
        let recipient = try #require(bounce.recipients.first)
        #expect(bounce.recipients.count == 1 && recipient.hasFailed && recipient.status == "5.1.1")
        #expect(recipient.final == "a.lis@szpital.example" && recipient.original == "lis@szpital.example")
        #expect(
            recipient.reason
                == "550 5.1.1 <a.lis@szpital.example>: Recipient address rejected: User unknown")
    }

    @Test func whatIsOnlyLateHasNotFailed() throws {
        let late = Self.failed.replacing("Action: failed", with: "Action: delayed")
        let bounce = try #require(try BounceReader.read(Self.report(status: late)))
        #expect(bounce.recipients.map(\.action) == ["delayed"] && !bounce.recipients[0].hasFailed)
    }

    @Test func anOrdinaryMailIsNoReport() throws {
        #expect(try BounceReader.read(SampleMail.bytes("From: a@b.example\nSubject: x\n\ny\n")) == nil)
        #expect(throws: MailFault.notMail) { try BounceReader.read(Data("hello".utf8)) }
    }

    @Test func aReportWithoutTheMailSaysSo() throws {
        let bounce = try #require(try BounceReader.read(Self.report(status: Self.failed, returned: "Subject: none")))
        #expect(bounce.messageID == nil)
    }

    @Test func whatStrangersWriteIsContained() throws {
        for status in [
            "", ":", "Action", "Action: failed", "Action: \u{1B}[31mfailed\nStatus: \u{202E}",
            "Action: failed\nAction: late",
            String(repeating: "Action: failed\n\n", count: 5000), String(repeating: "x", count: 500_000),
            "Action: failed\nDiagnostic-Code: " + String(repeating: "y", count: 100_000),
        ] {
            let bounce = try BounceReader.read(Self.report(status: status))
            #expect((bounce?.recipients.count ?? 0) <= 100)
            for recipient in bounce?.recipients ?? [] {
                #expect(recipient.reason.count <= 500 && !recipient.reason.contains("\u{1B}"))
            }
        }
        var bytes = Self.report(status: Self.failed)
        for index in stride(from: 0, to: bytes.count, by: 7) {
            bytes[index] = UInt8(truncatingIfNeeded: index &* 31)
            _ = try? BounceReader.read(bytes)
        }
        for count in stride(from: 0, to: bytes.count, by: 13) {
            _ = try? BounceReader.read(Self.report(status: Self.failed).prefix(count))
        }
    }
}
