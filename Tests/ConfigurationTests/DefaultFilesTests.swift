import Foundation
import ServiceModel
import Testing

@testable import Configuration

/// The first files of a configuration.
@Suite struct DefaultFilesTests {
    private let keys = [
        DefaultFiles.KeyDefault(id: "board.next-week", keys: [">", "Ctrl-N"], sentence: "The week after"),
        DefaultFiles.KeyDefault(id: "desk.quote", keys: ["\"", "\\"], sentence: "Quote"),
    ]

    /// Comments that hold a setting, as settings; not the one that takes the place of another.
    private func uncommented(_ text: String) -> String {
        text.split(separator: "\n").filter { !$0.contains("password-env") }.map { line in
            let setting = #/# (\[(?:road-engine|mail)\]|\[\[hook\]\]|"?[a-z.-]+"? = .*)/#
            return line.wholeMatch(of: setting).map { String($0.output.1) } ?? String(line)
        }.joined(separator: "\n")
    }

    @Test(arguments: Language.allCases)
    func everySettingStandsThereWithItsDefault(_ language: Language) throws {
        let folder = try Folder([:])
        let files = DefaultFiles(Paths(environment: ["XDG_CONFIG_HOME": folder.path]), keys: keys, language)
        let text = files.settings
        #expect(try Settings(TOMLDocument(file: "config.toml", text: text)) == Settings())
        var expected = Settings()
        expected.language = language
        expected.ascii = false
        expected.roadEngine = RoadEngineSettings()
        expected.roadEngine?.url = "http://127.0.0.1:5000"
        expected.roadEngine?.profile = "driving"
        var hook = HookSettings()
        hook.name = "notify"
        hook.on = ["create-order", "report-visit.complete"].compactMap { HookEvent($0) }
        hook.run = ["/usr/local/bin/notify", "--new"]
        expected.hooks = [hook]
        var mail = MailSettings()
        (mail.host, mail.givenPort, mail.givenSecurity) = ("smtp.example.com", 465, .tls)
        (mail.from, mail.copy) = ("office@example.com", "office@example.com")
        (mail.user, mail.passwordFile) = ("office", "~/.config/dyspo/mail-password")
        mail.authorities = "/etc/ssl/own-ca.pem"
        expected.mail = mail
        #expect(try Settings(TOMLDocument(file: "config.toml", text: uncommented(text))) == expected)
        let names =
            Settings.keys.filter { !["road-engine", "hook", "mail"].contains($0) } + RoadEngineSettings.keys
            + HookSettings.keys + MailSettings.keys
        for name in names { #expect(text.contains("\n# \(name) = "), "\(name)") }
    }

    @Test func theKeyTableIsTOMLWithItsCommandsCommented() throws {
        let folder = try Folder([:])
        let table = DefaultFiles(Paths(environment: ["XDG_CONFIG_HOME": folder.path]), keys: keys, .english).keyTable
        #expect(try TOMLDocument(file: "keys.toml", text: table).root == ["keys": .table([:])])
        #expect(
            try TOMLDocument(file: "keys.toml", text: uncommented(table)).root == [
                "keys": .table([
                    "board.next-week": .array([.string(">"), .string("Ctrl-N")]),
                    "desk.quote": .array([.string("\""), .string("\\")]),
                ])
            ])
        #expect(table.contains("# The week after\n# \"board.next-week\" = [\">\", \"Ctrl-N\"]"))
    }

    @Test func theFilesArePrivateAndKnownToBeThere() throws {
        let folder = try Folder([:])
        let paths = Paths(environment: ["XDG_CONFIG_HOME": folder.path])
        let files = DefaultFiles(paths, keys: keys, .polish)
        #expect(files.existing.isEmpty)
        _ = try files.write()
        #expect(files.existing == [paths.settings, paths.keys])
        for path in files.existing {
            #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: paths.themes).isEmpty)
    }

    @Test func aFileBelowHomeIsWrittenShort() {
        let problem = ConfigurationProblem(
            file: "/home/ewa/.config/dyspo/config.toml", line: 5, keyPath: ["teme"],
            fault: .unknownKey("teme", nearest: "theme"))
        #expect(
            problem.sentence(in: .english, home: "/home/ewa")
                == "~/.config/dyspo/config.toml:5: there is no key “teme”. Did you mean “theme”?")
        #expect(problem.sentence(in: .english, home: "/home/ew").hasPrefix("/home/ewa/"))
    }
}
