import ArgumentParser
import ServiceModel

/// `dyspo.1`: the manual page in the macros of man(7).
struct ManualPage {
    let root: VerbInfo
    let words: HelpWords

    init(_ root: VerbInfo, _ language: Language) {
        self.root = root
        words = HelpWords(language)
    }

    private var language: Language { words.language }

    var text: String {
        let head = [
            #"'\" -*- coding: UTF-8 -*-"#,
            #".\" "# + language("Made from the command line's definitions.", "Powstaje z definicji wiersza poleceń."),
            ".TH DYSPO 1 \"\" \"dyspo \(Dyspo.configuration.version)\" \"\(language("Dyspo manual", "Podręcznik Dyspo"))\"",
            // No hyphens and even blanks: what is to be typed must stay whole.
            ".nh", ".ad l",
        ]
        let parts = [name, synopsis, description, verbs, exitStatus, environment, files, seeAlso]
        return (head + parts.flatMap { $0 }).joined(separator: "\n") + "\n"
    }

    private var name: [String] {
        [".SH " + language("NAME", "NAZWA"), "dyspo \\- " + Self.escaped(words(root.abstract ?? ""))]
    }

    private var synopsis: [String] {
        [
            ".SH " + language("SYNOPSIS", "SKŁADNIA"), ".B dyspo", ".br", ".B dyspo",
            "\\fI\(words("verb"))\\fR [\\fI\(language("option", "opcja"))\\fR ...]",
        ]
    }

    private var description: [String] {
        [".SH " + language("DESCRIPTION", "OPIS"), Self.escaped(words(root.discussion ?? ""))]
            + [".SH " + language("OPTIONS OF EVERY VERB", "OPCJE KAŻDEGO POLECENIA")] + list(root.everywhere)
    }

    private var verbs: [String] {
        let everywhere = root.everywhere
        return [".SH " + language("VERBS", "POLECENIA")]
            + root.all.dropFirst().filter { $0.verbs.isEmpty }.flatMap { verb in
                let own = verb.shown.filter { option in !everywhere.contains { $0.isSame(as: option) } }
                let usage = ([verb.words] + own.map { $0.usage(words) }).joined(separator: " ")
                let said = [verb.abstract, verb.discussion].compactMap { $0 }.map { Self.escaped(words($0)) }
                return [".SS " + Self.escaped(usage)] + said + list(own)
            }
    }

    private func list(_ arguments: [ArgumentInfo]) -> [String] {
        arguments.flatMap { argument in
            let names = argument.nameTexts
            let shown = (names.dropLast() + [argument.synopsis(words, name: names.last)]).joined(separator: ", ")
            return [".TP", "\\fB\(Self.escaped(shown))\\fR", Self.escaped(argument.explanation(words))]
        }
    }

    private var exitStatus: [String] {
        let codes: [(String, String)] = [
            ("done", "wykonane"), ("refused by a rule, a state or a guard", "odmowa: reguła, stan lub zabezpieczenie"),
            ("usage", "błędne użycie"), ("not found or ambiguous", "nie znaleziono lub niejednoznaczne"),
            ("conflict: someone changed it meanwhile", "konflikt: ktoś to w międzyczasie zmienił"),
            (
                "store: cannot be opened, newer, damaged, disk full; or the answer could not be written whole",
                "baza: nie do otwarcia, nowsza, uszkodzona, pełny dysk; albo nie zapisano całej odpowiedzi"
            ),
            ("an outside service failed and nothing was lost", "zawiodła usługa zewnętrzna, nic nie zginęło"),
        ]
        return [".SH " + language("EXIT STATUS", "KOD WYJŚCIA")]
            + codes.enumerated().flatMap { code, meaning in [".TP", "\(code)", language(meaning.0, meaning.1)] }
    }

    private var environment: [String] {
        [
            ".SH " + language("ENVIRONMENT", "ZMIENNE ŚRODOWISKOWE"), ".TP", "DYSPO_STORE",
            language("The store's file, unless --store names one.", "Plik bazy, jeśli nie poda go --store."), ".TP",
            "NO_COLOR", language("No bold headings, no colours.", "Bez pogrubień i kolorów."), ".TP",
            "LC_ALL, LC_MESSAGES, LANG",
            language(
                "The language, unless --lang or the settings say it.",
                "Język, jeśli nie podają go --lang ani ustawienia."),
        ]
    }

    private var files: [String] {
        [
            ".SH " + language("FILES", "PLIKI"), ".TP", "$XDG_DATA_HOME/dyspo/dyspo.db",
            language("The store.", "Baza."), ".TP", "$XDG_CONFIG_HOME/dyspo/",
            language(
                "config.toml, keys.toml, themes/ and policies/; `dyspo init --config` writes the defaults.",
                "config.toml, keys.toml, themes/ i policies/; `dyspo init --config` zapisuje wartości domyślne."),
        ]
    }

    private var seeAlso: [String] { [".SH " + language("SEE ALSO", "ZOBACZ TEŻ"), ".BR sqlite3 (1)"] }

    /// A backslash, a hyphen that is to be typed, and a dot or apostrophe that would begin a request.
    private static func escaped(_ text: String) -> String {
        let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
        return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
    }
}
