package import ServiceModel

extension ConfigurationProblem {
    /// `file:line: key: what is wrong`, one line. A file below `home` is written with `~`.
    package func sentence(in language: Language, home: String? = nil) -> String {
        var place = file
        if let home, !home.isEmpty, file.hasPrefix(home + "/") { place = "~" + file.dropFirst(home.count) }
        if let line { place += ":\(line)" }
        if let column { place += ":\(column)" }
        let shown = fault.namesItsKey ? keyPath.dropLast() : keyPath[...]
        if !shown.isEmpty { place += ": " + shown.joined(separator: ".") }
        let words = fault.sentence(in: language)
        return place.isEmpty ? words : place + ": " + words
    }
}

extension ConfigurationFault {
    /// Its sentence names the last key already.
    fileprivate var namesItsKey: Bool {
        switch self {
        case .unknownKey, .unknownRole: true
        default: false
        }
    }

    func sentence(in language: Language) -> String {
        switch self {
        case .unreadable: language("the file cannot be read.", "nie można odczytać pliku.")
        case .notUTF8: language("the file is not UTF-8 text.", "plik nie jest tekstem UTF-8.")
        case .syntax(let words): language("not valid TOML: \(words).", "to nie jest poprawny TOML: \(words).")
        case .unknownKey(let key, let nearest):
            language("there is no key “\(key)”.", "nie ma klucza „\(key)”.") + hint(nearest, language)
        case .unknownCommand(let command, let nearest):
            language("there is no command “\(command)”.", "nie ma polecenia „\(command)”.") + hint(nearest, language)
        case .unknownKeyName(let name):
            language(
                "there is no key “\(name)”: write a, A, Ctrl-A, Alt-a, F5, Enter, PgDn, gt.",
                "nie ma klawisza „\(name)”: pisz a, A, Ctrl-A, Alt-a, F5, Enter, PgDn, gt.")
        case .unknownRole(let role, let nearest):
            language("there is no role “\(role)”.", "nie ma roli „\(role)”.") + hint(nearest, language)
        case .badColor(let text):
            language(
                "“\(text)” is no colour: use a name of the palette, default, 0-255 or #rrggbb.",
                "„\(text)” nie jest kolorem: użyj nazwy z palety, default, liczby 0-255 albo #rrggbb.")
        case .unknownAttribute(let text):
            language(
                "there is no attribute “\(text)”: use bold, dim, underline, italic, reverse.",
                "nie ma atrybutu „\(text)”: użyj bold, dim, underline, italic, reverse.")
        case .wrongType(let kind):
            language("the value must be \(kind.english).", "wartością musi być \(kind.polish).")
        case .notOneOf(let choices, let given):
            language(
                "“\(given)” is not one of: \(choices.joined(separator: ", ")).",
                "„\(given)” nie jest jednym z: \(choices.joined(separator: ", ")).")
        case .unknownTimeZone(let name):
            language("there is no time zone “\(name)”.", "nie ma strefy czasowej „\(name)”.")
        case .unknownPolicy(let name, let known):
            language(
                "there is no policy “\(name)”; there are: \(known.joined(separator: ", ")).",
                "nie ma polityki „\(name)”; są: \(known.joined(separator: ", ")).")
        case .notAWeight(let most):
            language("a weight is a number from 0 to \(most).", "waga to liczba od 0 do \(most).")
        case .missingKey(let key): language("the key “\(key)” is missing.", "brakuje klucza „\(key)”.")
        case .outOfRange(let value, let allowed):
            language(
                "\(value) is outside \(allowed.lowerBound) to \(allowed.upperBound).",
                "\(value) jest poza zakresem od \(allowed.lowerBound) do \(allowed.upperBound).")
        case .notAnAddress(let text):
            language(
                "“\(text)” is no address such as http://127.0.0.1:5000.",
                "„\(text)” nie jest adresem, takim jak http://127.0.0.1:5000.")
        case .notAProfile(let text):
            language("“\(text)” is no name of a vehicle.", "„\(text)” nie jest nazwą pojazdu.")
        case .policyCircle(let names):
            language("the policies inherit in a circle: ", "polityki dziedziczą w kółko: ")
                + names.joined(separator: " → ") + "."
        case .circle(let names):
            language("the themes inherit in a circle: ", "motywy dziedziczą w kółko: ")
                + names.joined(separator: " → ") + "."
        case .unknownTheme(let name, let known):
            language(
                "there is no theme “\(name)”; there are: \(known.joined(separator: ", ")).",
                "nie ma motywu „\(name)”; są: \(known.joined(separator: ", ")).")
        case .notAHookName, .sameHook, .noProgram, .relativeProgram, .notALength, .unknownEvent: hookSentence(language)
        case .notAHost, .notAMailAddress, .notAVariable, .notAPath, .excludesKey, .needsKey, .openLogin:
            mailSentence(language)
        case .unknownNotice, .unknownField, .brace, .notOneLine, .nothingWritten: noticeSentence(language)
        }
    }

    private func hookSentence(_ language: Language) -> String {
        switch self {
        case .notAHookName(let name):
            language(
                "“\(name)” is no name of a hook: letters, digits, - _ ., at most 40.",
                "„\(name)” nie jest nazwą zaczepu: litery, cyfry, - _ ., najwyżej 40.")
        case .sameHook(let name):
            language(
                "there are two hooks “\(name)”: give one of them another name.",
                "są dwa zaczepy „\(name)”: nadaj jednemu inną nazwę (name).")
        case .noProgram:
            language("the first word is the program that runs.", "pierwsze słowo to program do uruchomienia.")
        case .relativeProgram(let program):
            language(
                "“\(program)” must be a whole path, such as /usr/local/bin/notify, or a name in PATH.",
                "„\(program)” musi być pełną ścieżką, jak /usr/local/bin/notify, albo nazwą z PATH.")
        case .notALength(let text):
            language("“\(text)” is no length such as 10s or 2m.", "„\(text)” nie jest czasem, takim jak 10s albo 2m.")
        case .unknownEvent(let name, let nearest):
            language(
                "the journal has no entries “\(name)”.", "dziennik nie ma wpisów „\(name)”.") + hint(nearest, language)
        default: ""
        }
    }

    private func mailSentence(_ language: Language) -> String {
        switch self {
        case .notAHost(let text):
            language(
                "“\(text)” is no computer, such as smtp.example.com.",
                "„\(text)” nie jest nazwą komputera, taką jak smtp.example.com.")
        case .notAMailAddress(let text):
            language(
                "“\(text)” is no e-mail address such as office@example.com.",
                "„\(text)” nie jest adresem e-mail, takim jak biuro@example.com.")
        case .notAVariable(let text):
            language("“\(text)” is no name of a variable.", "„\(text)” nie jest nazwą zmiennej.")
        case .notAPath(let text):
            language(
                "“\(text)” must be a whole path, such as /etc/dyspo/mail or ~/mail.",
                "„\(text)” musi być pełną ścieżką, taką jak /etc/dyspo/mail albo ~/mail.")
        case .excludesKey(let key):
            language("“\(key)” says where the password is already.", "„\(key)” mówi już, gdzie jest hasło.")
        case .needsKey(let key): language("it needs “\(key)” too.", "wymaga też „\(key)”.")
        case .openLogin:
            language(
                "with security = \"none\" everybody on the way could read the password.",
                "przy security = \"none\" każdy po drodze mógłby odczytać hasło.")
        default: ""
        }
    }

    private func noticeSentence(_ language: Language) -> String {
        switch self {
        case .unknownNotice(let name, let nearest):
            language("there is no notice “\(name)”.", "nie ma powiadomienia „\(name)”.") + hint(nearest, language)
        case .unknownField(let name, let nearest, let known):
            language("there is no field {\(name)} here", "nie ma tu pola {\(name)}")
                + (nearest == nil
                    ? language("; there are: ", "; są: ") + known.joined(separator: ", ") + "."
                    : "." + hint(nearest, language))
        case .brace:
            language(
                "a brace without its other one; {{ and }} stand for braces.",
                "klamra bez pary; same klamry pisze się {{ i }}.")
        case .notOneLine: language("a subject is one line.", "temat to jeden wiersz.")
        case .nothingWritten: language("there is nothing in it.", "nic tu nie ma.")
        default: ""
        }
    }

    private func hint(_ nearest: String?, _ language: Language) -> String {
        nearest.map { language(" Did you mean “\($0)”?", " Czy chodziło o „\($0)”?") } ?? ""
    }
}

extension ConfigurationFault.ValueKind {
    fileprivate var english: String {
        switch self {
        case .text: "text in quotes"
        case .boolean: "true or false"
        case .table: "a table"
        case .tables: "tables [[…]]"
        case .colorOrTable: "a colour in quotes or a table with fg, bg, attributes"
        case .listOfText: "a list of texts"
        case .keys: "a key in quotes or a list of keys"
        case .weight: "a number of minutes"
        case .penalty: "a table with once and per-minute"
        case .wholeNumber: "a whole number"
        case .length: "a length such as \"10s\""
        case .events: "a kind of the journal's entries, or a list of them"
        }
    }

    fileprivate var polish: String {
        switch self {
        case .text: "tekst w cudzysłowie"
        case .boolean: "true albo false"
        case .table: "tabela"
        case .tables: "tabele [[…]]"
        case .colorOrTable: "kolor w cudzysłowie albo tabela z fg, bg, attributes"
        case .listOfText: "lista tekstów"
        case .keys: "klawisz w cudzysłowie albo lista klawiszy"
        case .weight: "liczba minut"
        case .penalty: "tabela z once i per-minute"
        case .wholeNumber: "liczba całkowita"
        case .length: "czas, taki jak \"10s\""
        case .events: "rodzaj wpisów dziennika albo ich lista"
        }
    }
}
