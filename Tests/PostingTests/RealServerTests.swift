import DeskModel
import Foundation
import Mail
import ProcessTesting
import ServiceModel
import Testing

@testable import Posting

/// A real server, and whatever can be wrong with it.
@Suite(.enabled(if: MailServer.python != nil, "aiosmtpd cannot be had")) struct RealServerTests {
    private let pdf = Data((0..<40_000).map { UInt8(truncatingIfNeeded: $0 &* 131 ^ $0 >> 7) })

    private func message(to address: String = "a.lis@szpital.example", kind: NoticeKind = .report) -> OutgoingMail {
        let message = OutboxMessage(
            id: OutboxMessage.ID(1), kind: kind, fact: "x", visit: Visit.ID(1), order: Order.ID(1),
            customer: Customer.ID(1), address: address, person: "Anna Łoś", language: .polish,
            subject: "Protokół serwisowy: ZS/2026/000097, Żółć i gęślą jaźń",
            text: "Dzień dobry,\n\n.kropka na początku\n<b>Serwis</b> & spółka", madeAt: Timestamp(seconds: 1),
            madeBy: "ann", uselessAt: Timestamp(seconds: 2), messageID: "abc123@serwis.example")
        return OutgoingMail(
            message, sender: "Serwis „Północ”", date: Timestamp(seconds: 1_795_422_660),
            attachment: OutgoingMail.Attachment(name: "protokół-97.pdf", bytes: pdf))
    }

    private func poster(
        _ server: MailServer, _ security: MailSecurity = .none, host: String = "127.0.0.1", copy: String? = nil,
        login: SmtpServer.Login? = nil, authorities: String? = nil, timeout: Int = 20
    ) -> MailPoster {
        MailPoster(
            SmtpServer(
                host: host, port: server.port, security: security, login: login, authorities: authorities,
                timeout: timeout), from: "biuro@serwis.example", copy: copy)
    }

    private func words(_ answer: PostAnswer) -> String {
        if case .unreachable(let fault) = answer { fault.english } else { "\(answer)" }
    }

    @Test func theMailArrivesAsItWasMeant() throws {
        let server = try MailServer("ok")
        let answer = poster(server, copy: "copy@serwis.example").post(message()) { true }
        #expect(answer == .delivered("250 2.0.0 taken as 00001"))
        let taken = try #require(server.taken.first)
        #expect(taken.to == ["a.lis@szpital.example", "copy@serwis.example"])
        let mail = try MailReader().read(taken.mail)
        #expect(mail.subject == "Protokół serwisowy: ZS/2026/000097, Żółć i gęślą jaźń")
        #expect(mail.from == MailAddress(name: "Serwis „Północ”", address: "biuro@serwis.example"))
        #expect(mail.to == [MailAddress(name: "Anna Łoś", address: "a.lis@szpital.example")])
        #expect(mail.messageID == "abc123@serwis.example")
        #expect(mail.date == Date(timeIntervalSince1970: 1_795_422_660))
        #expect(mail.text == "Dzień dobry,\n\n.kropka na początku\n<b>Serwis</b> & spółka")
        #expect(mail.attachments.map(\.bytes) == [pdf] && mail.attachments.map(\.name) == ["protokół-97.pdf"])
        #expect(mail.copies.isEmpty && !String(decoding: taken.mail, as: UTF8.self).contains("copy@"))
        #expect(mail.warnings.isEmpty)
    }

    @Test func severalMailsGoOverOneConnection() throws {
        let server = try MailServer("ok")
        let poster = poster(server)
        for _ in 0..<5 { #expect(words(poster.post(message()) { true }).contains("250")) }
        poster.rest()
        #expect(words(poster.post(message()) { true }).contains("250"))
        #expect(server.taken.count == 6)
    }

    @Test(arguments: [
        ("defer", PostAnswer.later("451 4.3.2 come back later")),
        ("refuse", .refused("550 5.1.1 no such mailbox")), ("refuse-data", .refused("554 5.6.0 looks like spam")),
        ("die-after", .unknown(PostTrouble.lost.text())),
    ])
    func whatTheServerSaysIsKept(_ mode: String, _ expected: PostAnswer) throws {
        let server = try MailServer(mode)
        #expect(poster(server).post(message()) { true } == expected)
        #expect(server.taken.count == (mode == "die-after" ? 1 : 0))
    }

    /// So large that the connection's own memory does not hold it.
    @Test func aServerThatDiesInTheMiddleHasNothing() throws {
        let server = try MailServer("die")
        var large = message()
        large.attachment?.bytes = Data(repeating: 7, count: 8_000_000)
        #expect(poster(server).post(large) { true } == .later(PostTrouble.cutOff.text()))
    }

    /// RFC 1870: the size is said beforehand, where the server knows the word.
    @Test func howLargeItIsIsSaidBeforehand() throws {
        let server = try MailServer("ok")
        #expect(words(poster(server).post(message()) { true }).contains("250"))
        let mail = try #require(server.taken.first?.mail)
        let said = try #require(server.options?.split(separator: " ").first { $0.hasPrefix("SIZE=") })
        let size = try #require(Int(said.dropFirst(5)))
        // aiosmtpd keeps what it took with one more or less end of a line.
        #expect(abs(size - mail.count) <= 2, "\(size), \(mail.count)")
        let silent = try MailServer("no-size")
        #expect(words(poster(silent).post(message()) { true }).contains("250"))
        #expect(silent.options?.contains("SIZE") == false && silent.taken.count == 1)
    }

    @Test func whatIsTooLargeIsRefusedBeforeItIsHandedOver() throws {
        let server = try MailServer("small")
        var asked = 0
        let answer = poster(server).post(message()) {
            asked += 1
            return true
        }
        guard case .refused(let kept) = answer else {
            Issue.record("\(answer)")
            return
        }
        #expect(asked == 0 && server.taken.isEmpty)
        #expect(
            PostTrouble.shown(kept, .english)
                == "it is larger than the server takes: 552 Error: message size exceeds fixed maximum message size")
        #expect(PostTrouble.shown(kept, .polish).hasPrefix("jest większa, niż przyjmuje serwer: 552"))
        var small = message(kind: .planned)
        small.attachment = nil
        #expect(words(poster(server).post(small) { true }).contains("250"))
    }

    @Test func greylistingIsPutOffAndThenTaken() throws {
        let server = try MailServer("greylist")
        let poster = poster(server)
        #expect(poster.post(message()) { true } == .later("450 4.7.1 greylisted"))
        #expect(words(poster.post(message()) { true }).contains("250"))
    }

    @Test func theOfficesCopyNeverHoldsTheCustomersUp() throws {
        let server = try MailServer("refuse-copy")
        let answer = poster(server, copy: "copy@serwis.example").post(message()) { true }
        #expect(answer == .delivered(PostTrouble.copyRefused.text("550 5.1.1 no such mailbox")))
        #expect(server.taken.map(\.to) == [["a.lis@szpital.example"]])
    }

    @Test func aSlowServerIsLeftAndNobodyKnowsWhetherItTookIt() throws {
        let server = try MailServer("slow")
        #expect(poster(server, timeout: 2).post(message()) { true } == .unknown(PostTrouble.lost.text()))
    }

    @Test func whoeverSaysNoBeforeTheEndSendsNothing() throws {
        let server = try MailServer("ok")
        let poster = poster(server)
        #expect(poster.post(message()) { false } == .stopped)
        #expect(words(poster.post(message()) { true }).contains("250"))
        #expect(server.taken.count == 1)
    }

    @Test func certificatesAreLookedAt() throws {
        let server = try MailServer("tls")
        #expect(words(poster(server, .tls).post(message()) { true }).contains("not to be believed"))
        let other = try MailServer("tls")
        let strange = poster(server, .tls, authorities: other.certificate)
        #expect(words(strange.post(message()) { true }).contains("not to be believed"))
        #expect(server.taken.isEmpty)
        let known = poster(server, .tls, host: "localhost", authorities: server.certificate)
        #expect(words(known.post(message()) { true }).contains("250"))
    }

    @Test func aCertificateThatHasExpiredIsToldAsThat() throws {
        let server = try MailServer("tls-expired")
        let answer = poster(server, .tls, host: "localhost", authorities: server.certificate).post(message()) { true }
        #expect(words(answer) == "The certificate of localhost:\(server.port) has expired; nothing was said to it.")
        guard case .unreachable(let fault) = answer else {
            Issue.record("\(answer)")
            return
        }
        #expect(fault.polish == "Certyfikat localhost:\(server.port) stracił ważność; niczego mu nie przekazano.")
        #expect(server.taken.isEmpty)
        let probe = MailProbe(
            SmtpServer(
                host: "localhost", port: server.port, security: .tls, authorities: server.certificate, timeout: 10))
        #expect(probe.findings().contains { !$0.isGood && $0.english.contains("has expired") })
    }

    @Test func encryptionIsNeverDoneWithout() throws {
        let stripped = try MailServer("ok")
        let answer = poster(stripped, .startTLS, login: .init(user: "office", password: "secret word"))
            .post(message()) { true }
        #expect(words(answer).contains("does not begin TLS"), "\(answer)")
        #expect(stripped.taken.isEmpty)
        let server = try MailServer("starttls")
        #expect(
            words(poster(server, .startTLS, authorities: server.certificate).post(message()) { true }).contains("250"))
        #expect(words(poster(server, .startTLS).post(message()) { true }).contains("not to be believed"))
    }

    @Test func theLoginIsSaidAndAWrongOneIsNoMessagesFault() throws {
        let server = try MailServer("login")
        let right = poster(server, login: .init(user: "office", password: "secret word"))
        #expect(words(right.post(message()) { true }).contains("250"))
        let wrong = poster(server, login: .init(user: "office", password: "guessed"))
        #expect(words(wrong.post(message()) { true }).contains("does not accept the login: 535"))
    }

    @Test func aServerThatWantsNoMailFromUsIsNoMessagesFault() throws {
        let server = try MailServer("refuse-sender")
        #expect(
            words(poster(server).post(message()) { true })
                == "127.0.0.1:\(server.port) takes no mail from the address in the settings: 553 5.7.1 not your address"
        )
    }

    @Test func domainsOfOtherAlphabetsAreTranslatedAndNamesAreRefused() throws {
        let server = try MailServer("ok")
        let poster = poster(server)
        #expect(words(poster.post(message(to: "biuro@żółw.pl")) { true }).contains("250"))
        #expect(server.taken.first?.to == ["biuro@xn--w-uga1v8h.pl"])
        #expect(poster.post(message(to: "józef@firma.pl")) { true } == .refused(PostTrouble.localPart.text()))
        #expect(poster.post(message(to: "a@b\r\nRCPT TO:<x@y.pl>")) { true } == .refused(PostTrouble.localPart.text()))
        #expect(server.taken.count == 1)
    }

    @Test func aProbeSaysEachStepAndSendsNothing() throws {
        func probe(_ server: MailServer, _ security: MailSecurity, _ login: SmtpServer.Login?, own: Bool = false)
            -> [String]
        {
            MailProbe(
                SmtpServer(
                    host: "localhost", port: server.port, security: security, login: login,
                    authorities: own ? server.certificate : nil, timeout: 10)
            ).findings().map { "\($0.step.rawValue) \($0.isGood)" }
        }
        let open = try MailServer("login")
        let right = SmtpServer.Login(user: "office", password: "secret word")
        #expect(
            probe(open, .none, right) == ["connection true", "encryption true", "login true", "answer true"])
        #expect(
            probe(open, .none, .init(user: "office", password: "x")).last == "login false")
        #expect(probe(open, .startTLS, right) == ["connection true", "encryption false"])
        let closed = try MailServer("tls")
        #expect(
            probe(closed, .tls, nil, own: true) == ["connection true", "encryption true", "login true", "answer true"])
        #expect(probe(closed, .tls, nil).contains { $0.hasSuffix("false") })
        #expect(open.taken.isEmpty && closed.taken.isEmpty)
    }

    @Test func nobodyThere() {
        let server = SmtpServer(host: "127.0.0.1", port: 1, security: .none, timeout: 5)
        #expect(
            words(MailPoster(server, from: "a@b.example").post(message()) { true }) == "Nobody answers at 127.0.0.1:1.")
        let nowhere = SmtpServer(host: "nowhere.invalid", port: 25, security: .none, timeout: 5)
        #expect(
            words(MailPoster(nowhere, from: "a@b.example").post(message()) { true })
                == "There is no computer nowhere.invalid.")
    }
}
