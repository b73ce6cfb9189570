import ServiceModel
import Testing

@testable import Configuration

/// The table `[mail]` of the settings.
@Suite struct MailSettingsTests {
    private func settings(_ text: String) throws -> Settings {
        try Settings(TOMLDocument(file: "config.toml", text: "[mail]\n" + text))
    }

    private func problems(_ text: String, _ language: Language = .english) throws -> [String] {
        do {
            _ = try settings(text)
            return []
        } catch let broken as ConfigurationProblems {
            return broken.problems.map { $0.sentence(in: language) }
        }
    }

    private let least = "host = \"smtp.serwis.example\"\nfrom = \"biuro@serwis.example\"\n"

    @Test func everythingIsRead() throws {
        let mail = try #require(
            try settings(
                """
                host = "smtp.serwis.example"
                port = 2525
                security = "starttls"
                from = "biuro@serwis.example"
                copy = "archiwum@serwis.example"
                copy-notices = true
                user = "biuro"
                password-file = "~/haslo"
                ca-file = "/etc/ca.pem"
                timeout = 30
                """
            ).mail)
        #expect(mail.host == "smtp.serwis.example" && mail.port == 2525 && mail.security == .startTLS)
        #expect(mail.from == "biuro@serwis.example" && mail.copy == "archiwum@serwis.example" && mail.copiesNotices)
        #expect(mail.user == "biuro" && mail.passwordFile == "~/haslo" && mail.passwordVariable == nil)
        #expect(mail.authorities == "/etc/ca.pem" && mail.timeout == 30)
    }

    @Test func withoutAWordItIsEncryptedExceptToThisMachine() throws {
        let far = try #require(try settings(least).mail)
        #expect(far.security == .tls && far.port == 465 && far.copy == nil && !far.copiesNotices)
        for host in ["localhost", "127.0.0.1", "::1", "127.1.2.3"] {
            let near = try #require(try settings("host = \"\(host)\"\nfrom = \"a@b.example\"\n").mail)
            #expect(near.security == .none && near.port == 25, "\(host)")
        }
        for host in ["127.evil.example", "localhost.evil.example"] {
            #expect(try settings("host = \"\(host)\"\nfrom = \"a@b.example\"\n").mail?.security == .tls, "\(host)")
        }
        #expect(try Settings(TOMLDocument(file: "config.toml", text: "")).mail == nil)
    }

    @Test func everyMistakeIsToldWithItsLineAndKey() throws {
        let text = """
            host = "smtp serwis"
            port = 99999
            security = "ssl"
            from = "biuro"
            copy = "józef@firma.example"
            copy-notices = "yes"
            user = ""
            password-file = "haslo"
            ca-file = "ca.pem"
            timeout = 0
            passwort = "x"
            """
        let found = try problems(text)
        for (line, key) in [
            (2, "mail.host"), (3, "mail.port"), (4, "mail.security"), (5, "mail.from"), (6, "mail.copy"),
            (7, "mail.copy-notices"), (8, "mail.user"), (9, "mail.password-file"), (10, "mail.ca-file"),
            (11, "mail.timeout"),
        ] {
            #expect(found.contains { $0.hasPrefix("config.toml:\(line): \(key): ") }, "\(line) \(key): \(found)")
        }
        #expect(found.contains { $0.hasPrefix("config.toml:12: mail: there is no key “passwort”.") }, "\(found)")
        #expect(try problems(text, .polish).count == found.count)
        #expect(try problems(text, .polish).allSatisfy { !found.contains($0) })
    }

    @Test(arguments: [
        ("user = \"a\"\n", "it needs “password-file” too."), ("password-env = \"A\"\n", "it needs “user” too."),
        (
            "user = \"a\"\npassword-file = \"/a\"\npassword-env = \"A\"\n",
            "“password-file” says where the password is already."
        ),
        (
            "user = \"a\"\npassword-env = \"A\"\nsecurity = \"none\"\n",
            "with security = \"none\" everybody on the way could read the password."
        ),
        ("user = \"a\"\npassword-env = \"A-B\"\n", "“A-B” is no name of a variable."),
    ])
    func loginsAreWholeAndNeverOpen(_ more: String, _ said: String) throws {
        let found = try problems(least + more)
        #expect(found.contains { $0.hasSuffix(said) }, "\(found)")
    }

    @Test func hostAndSenderHaveToBeThere() throws {
        #expect(try problems("").count == 2)
        #expect(
            try problems("port = 25\n").allSatisfy { $0.contains("is missing") })
    }
}
