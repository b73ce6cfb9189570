import Foundation
import ProcessTesting
import Testing

/// Notices and reports on their way to a customer, as the command line does it.
@Suite(.enabled(if: MailServer.python != nil, "aiosmtpd cannot be had")) struct MailCommandStories {
    private let dyspo: Program

    init() throws {
        dyspo = try Program.withCompany()
        try done("customer", "edit", "Hotel Mewa", "--email", "biuro@mewa.example")
        try done("order", "new", "--site", "Recepcja", "--duration", "60", "--title", "UPS")
        try done("promise", "1", "--window", "2026-11-23 10:00-12:00", "--told", "Anna Lis")
    }

    private func done(_ words: String...) throws {
        let answer = try dyspo.run(words + ["--now", dyspo.now])
        try #require(answer.status == 0, "\(words): \(answer.errors)\(answer.output)")
    }

    @Test func aNoticeGoesOutAndComesBack() throws {
        let server = try MailServer("ok")
        #expect(try dyspo("outbox", "list").errors.contains("No mail server is configured"))
        try dyspo.configureMail(server)
        let list = try dyspo("outbox", "list")
        #expect(list.errors.contains("Mail goes out through 127.0.0.1:\(server.port)."), "\(list.errors)")
        try done("work", "--once")
        let sent = try dyspo.messages()
        #expect(sent.map(\.state) == ["sent"] && sent[0].words == "250 2.0.0 taken as 00001")
        let taken = String(decoding: try #require(server.taken.first).mail, as: UTF8.self)
        #expect(taken.contains("List-Unsubscribe: <mailto:biuro@serwis.example"))
        // The next server has it; whether it reached anybody is not known.
        let shown = try dyspo("outbox", "show", "1").output
        #expect(shown.contains(": accepted, 250 ") && !shown.contains("delivered"), "\(shown)")
        let id = try #require(try dyspo("outbox", "show", "1", "--json").object["messageId"] as? String)
        let bounce = try dyspo.file(
            "bounce.eml",
            """
            From: MAILER-DAEMON@mx.example
            Subject: Undelivered
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="b"

            --b
            Content-Type: text/plain

            Sorry.
            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example

            Final-Recipient: rfc822; biuro@mewa.example
            Action: failed
            Status: 5.1.1
            Diagnostic-Code: smtp; 550 5.1.1 no such mailbox
            --b
            Content-Type: text/rfc822-headers

            Message-ID: <\(id)>
            --b--

            """.replacing("\n", with: "\r\n"))
        let came = try dyspo("outbox", "bounce", bounce, "--json")
        let outcome = try came.objects[0]["outcome"] as? String
        #expect(came.status == 0 && outcome == "refused", "\(came.errors)")
        #expect(try dyspo.messages().map(\.state) == ["refused"])
        #expect(try dyspo.messages()[0].words == "550 5.1.1 no such mailbox")
        let again = try dyspo("outbox", "bounce", bounce)
        #expect(again.status == 1 && again.errors.contains("is refused"), "\(again.errors)")
        try done("undo")
        #expect(try dyspo.messages().map(\.state) == ["sent"])
    }

    @Test func aServerThatIsAwayIsToldAndNothingIsLost() throws {
        var server: MailServer? = try MailServer("ok")
        try dyspo.configureMail(try #require(server))
        server = nil
        let work = try dyspo("work", "--once")
        #expect(work.status == 1 && work.errors.contains("Nobody answers at 127.0.0.1"), "\(work.errors)")
        #expect(try dyspo.messages().map(\.state) == ["queued"])
        let doctor = try dyspo("doctor")
        #expect(doctor.status == 1 && doctor.output.contains("Nobody answers"), "\(doctor.output)")
        let tried = try dyspo("doctor", "--mail")
        #expect(tried.status == 1 && tried.output.contains("mail-connection"), "\(tried.output)")
        dyspo.now = "2026-11-23T08:30"
        let back = try MailServer("greylist")
        try dyspo.configureMail(back)
        try done("work", "--once")
        #expect(try dyspo.messages()[0].words == "450 4.7.1 greylisted")
        dyspo.now = "2026-11-23T08:32"
        try done("work", "--once")
        #expect(try dyspo.messages().map(\.state) == ["sent"] && back.taken.count == 1)
    }

    @Test func passwordsStandInFilesThatOnlyTheirOwnerReads() throws {
        let server = try MailServer("login")
        let word = try dyspo.file("word", "secret word\n")
        try dyspo.configureMail(server, "user = \"office\"\npassword-file = \"\(word)\"")
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: word)
        let open = try dyspo("doctor", "--mail")
        #expect(open.status == 1 && open.output.contains("chmod 600"), "\(open.output)")
        let work = try dyspo("work", "--once")
        #expect(work.status == 1 && work.errors.contains("chmod 600") && server.taken.isEmpty)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: word)
        let closed = try dyspo("doctor", "--mail")
        #expect(closed.status == 0 && closed.output.contains("mail-login"), "\(closed.output)\(closed.errors)")
        dyspo.now = "2026-11-23T08:30"
        try done("work", "--once")
        #expect(server.taken.count == 1)
        try dyspo.configureMail(server, "user = \"office\"\npassword-env = \"MAIL_WORD\"")
        let named = try dyspo.run(
            ["doctor", "--mail", "--now", dyspo.now], environment: ["MAIL_WORD": "secret word"])
        #expect(named.status == 0, "\(named.output)")
        #expect(try dyspo("doctor", "--mail").output.contains("MAIL_WORD"))
        #expect(
            try String(decoding: Data(contentsOf: URL(filePath: dyspo.store)), as: UTF8.self).contains("secret word")
                == false)
    }
}
