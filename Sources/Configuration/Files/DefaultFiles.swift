import Files
import Foundation
package import ServiceModel

/// The files of a configuration as they begin: every setting is there as a comment with its default, so that reading
/// them is reading the handbook.
package struct DefaultFiles: Sendable {
    /// A command of the console with the keys it has by default.
    package struct KeyDefault: Hashable, Sendable {
        package var id: String
        package var keys: [String]
        package var sentence: String

        package init(id: String, keys: [String], sentence: String) {
            self.id = id
            self.keys = keys
            self.sentence = sentence
        }
    }

    private let paths: Paths
    private let keys: [KeyDefault]
    private let language: Language

    package init(_ paths: Paths, keys: [KeyDefault], _ language: Language) {
        self.paths = paths
        self.keys = keys
        self.language = language
    }

    /// The files that are there already, which writing would overwrite.
    package var existing: [String] {
        [paths.settings, paths.keys].filter { FileManager.default.fileExists(atPath: $0) }
    }

    /// Writes them, for their owner alone, and makes the folder of themes; gives what was written.
    package func write() throws -> [String] {
        let files = FileManager.default
        try files.createDirectory(
            atPath: paths.themes, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        for (path, text) in [(paths.settings, settings), (paths.keys, keyTable)] {
            try WholeFile.write(text, to: path)
        }
        return [paths.settings, paths.keys, paths.themes + "/"]
    }

    var settings: String {
        let standard = Settings()
        let entries: [(String, String)] = [
            (
                language(
                    "Language of screens and messages, \"pl\" or \"en\"; without this line, the system's.",
                    "Język ekranów i komunikatów, \"pl\" albo \"en\"; bez tego wiersza język systemu."),
                "language = \"\(language.rawValue)\""
            ),
            (
                language(
                    "Theme: the name of one that came with Dyspo, or of a file NAME.toml in themes/.",
                    "Motyw: nazwa jednego z dołączonych do Dyspo albo pliku NAZWA.toml w themes/."),
                "theme = \"\(standard.theme)\""
            ),
            (
                language(
                    "Mouse: while it is on, selecting text needs the terminal's own key, often Shift.",
                    "Mysz: gdy włączona, zaznaczanie tekstu wymaga klawisza terminala, zwykle Shift."),
                "mouse = \(standard.mouse)"
            ),
            (
                language(
                    "ASCII characters alone; without this line, as the system's locale allows.",
                    "Tylko znaki ASCII; bez tego wiersza tak, jak pozwala system."), "ascii = false"
            ),
            (
                language("Time zone of new companies.", "Strefa czasowa nowych firm."),
                "time-zone = \"\(standard.timeZone)\""
            ),
        ]
        let head = language(
            "Dyspo's settings. Lines with # are comments that show the defaults; take the # away to change one.",
            "Ustawienia Dyspo. Wiersze z # to komentarze z wartościami domyślnymi; usuń #, by coś zmienić.")
        return "# \(head)\n"
            + entries.map { comment, line in "\n# \(comment)\n# \(line)\n" }.joined() + "\n" + roadEngine + "\n" + hooks
            + "\n" + mail
    }

    /// Tables too.
    private var hooks: String {
        let standard = HookSettings()
        let lines: [(String, String)] = [
            (
                "name = \"notify\"",
                language("machines with the same name share it", "wspólna nazwa na wielu komputerach")
            ),
            (
                "on = [\"create-order\", \"report-visit.complete\"]",
                language("kinds of dyspo journal, or \"*\"", "rodzaje z dyspo journal albo \"*\"")
            ),
            ("run = [\"/usr/local/bin/notify\", \"--new\"]", language("no shell reads it", "bez powłoki")),
            ("timeout = \"\(standard.timeout)s\"", language("then it is ended", "potem jest kończony")),
            ("retries = \(standard.retries)", language("further tries", "ponowne próby")),
        ]
        let head = language(
            "A program that runs when something has happened: JSON of the entry on its input.",
            "Program uruchamiany, gdy coś się stało: na wejściu JSON wpisu.")
        return "# \(head)\n# [[hook]]\n" + lines.map { "# \($0)  # \($1)\n" }.joined()
    }

    private var mail: String {
        let standard = MailSettings()
        let lines: [(String, String)] = [
            ("host = \"smtp.example.com\"", language("where mail is handed over", "komu przekazywana jest poczta")),
            ("port = \(MailSecurity.tls.usualPort)", language("else 465, 587 or 25", "inaczej 465, 587 lub 25")),
            ("security = \"tls\"", language("tls, starttls or none", "tls, starttls albo none")),
            ("from = \"office@example.com\"", language("from whom it is", "od kogo jest")),
            ("copy = \"office@example.com\"", language("a copy of every report", "kopia każdego protokołu")),
            ("copy-notices = \(standard.copiesNotices)", language("of every notice too", "także powiadomień")),
            ("user = \"office\"", language("for the login", "do logowania")),
            ("password-file = \"~/.config/dyspo/mail-password\"", language("chmod 600", "chmod 600")),
            ("password-env = \"DYSPO_MAIL_PASSWORD\"", language("instead of the file", "zamiast pliku")),
            ("ca-file = \"/etc/ssl/own-ca.pem\"", language("certificates to believe", "zaufane certyfikaty")),
            ("timeout = \(standard.timeout)", language("seconds for a message", "sekund na wiadomość")),
        ]
        let head = language(
            "The mail server for notices and reports; without it nothing is sent.",
            "Serwer poczty dla powiadomień i protokołów; bez niego nic nie wychodzi.")
        return "# \(head)\n# [mail]\n" + lines.map { "# \($0)  # \($1)\n" }.joined()
    }

    /// A table comes last: what follows it would belong to it.
    private var roadEngine: String {
        let standard = RoadEngineSettings()
        let lines: [(String, String)] = [
            ("engine = \"\(standard.kind.rawValue)\"", language("osrm or valhalla", "osrm albo valhalla")),
            ("url = \"http://127.0.0.1:5000\"", language("where it answers", "adres serwera")),
            ("profile = \"\(standard.kind.usualProfile)\"", language("its vehicle", "pojazd")),
            ("timeout = \(standard.timeout)", language("seconds for an answer", "sekund na odpowiedź")),
            ("retries = \(standard.retries)", language("further tries", "ponowne próby")),
            ("block = \(standard.block)", language("places in one question", "miejsc w jednym pytaniu")),
            ("snap-radius = \(standard.snapRadius)", language("metres to a road, at most", "najwyżej metrów do drogi")),
            (
                "max-age-days = \(standard.maxAgeDays)",
                language("how long answers hold", "jak długo odpowiedzi są ważne")
            ),
        ]
        let head = language(
            "A road engine of your own; without it drives are estimates.",
            "Własny silnik drogowy; bez niego dojazdy są szacowane.")
        return "# \(head)\n# [road-engine]\n" + lines.map { "# \($0)  # \($1)\n" }.joined()
    }

    var keyTable: String {
        let head = language(
            "Keys of the console. A command has the keys you name here instead of its own; [] leaves it none.",
            "Klawisze konsoli. Polecenie ma klawisze podane tutaj zamiast własnych; [] nie zostawia żadnego.")
        let lines = keys.map { command in
            let names = command.keys.map(Self.quoted).joined(separator: ", ")
            return "\n# \(command.sentence)\n# \(Self.quoted(command.id)) = [\(names)]\n"
        }
        return "# \(head)\n\n[keys]\n" + lines.joined()
    }

    /// A basic string of TOML 1.0.
    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
