package import ServiceModel

extension CheckValue {
    /// `231 V`, `yes`, `2 photos`.
    package func words(of item: ChecklistItem, _ language: Language) -> String {
        switch self {
        case .yesNo(let isYes): isYes ? language("yes", "tak") : language("no", "nie")
        case .number(let number):
            number.text.replacing(".", with: language(".", ",")) + (item.unit.isEmpty ? "" : " \(item.unit)")
        case .text(let text), .choice(let text): text
        case .photos(let documents):
            "\(documents.count) "
                + language.plural(documents.count, "photo", "photos", pl: ("zdjęcie", "zdjęcia", "zdjęć"))
        }
    }
}

extension ChecklistItem {
    /// `207-253`, `at least 10`; `nil` without limits.
    package func limits(_ language: Language) -> String? {
        let (least, most) = (
            least?.replacing(".", with: language(".", ",")), most?.replacing(".", with: language(".", ","))
        )
        return switch (least, most) {
        case (let least?, let most?):
            least.hasPrefix("-") || most.hasPrefix("-") ? "\(least)…\(most)" : "\(least)-\(most)"
        case (let least?, nil): language("at least \(least)", "co najmniej \(least)")
        case (nil, let most?): language("at most \(most)", "najwyżej \(most)")
        case (nil, nil): nil
        }
    }

    /// What may be answered: `V, 207-253`, `yes or no`, `good / worn`.
    package func expected(_ language: Language) -> String {
        switch answer {
        case .yesNo: language("yes or no", "tak lub nie")
        case .number:
            ([unit.isEmpty ? language("number", "liczba") : unit] + [limits(language)].compactMap { $0 })
                .joined(separator: ", ")
        case .text: language("text", "tekst")
        case .choice: choices.joined(separator: " / ")
        case .photo: language("photo", "zdjęcie")
        }
    }
}

extension CheckCondition {
    /// `string A was outside its limits`, `fan runs: no`.
    package func words(_ language: Language) -> String {
        if let value {
            return
                "\(question): \(value == "yes" || value == "no" ? language(value, value == "yes" ? "tak" : "nie") : value)"
        }
        return question
            + (outcome == .inside
                ? language(" is inside its limits", " w granicach")
                : language(" is outside its limits", " poza granicami"))
    }
}

extension CheckFault {
    /// What is wrong with an answer to a question: `String A must be a number in V; “niskie” is none.`
    package func sentence(_ question: String, _ language: Language) -> String {
        let name = question.prefix(1).uppercased() + question.dropFirst()
        switch self {
        case .text(let fault): return "\(name): " + fault.sentence(language)
        case .notYesNo(let text):
            return language(
                "\(name) must be yes or no; “\(text)” is neither.",
                "\(name): odpowiedz tak lub nie; „\(text)” to ani to, ani to.")
        case .notANumber(let text, let unit):
            let measure = unit.isEmpty ? "" : language(" in \(unit)", " w \(unit)")
            return language(
                "\(name) must be a number\(measure); “\(text)” is none.",
                "\(name): musi być liczba\(measure); „\(text)” nią nie jest.")
        case .notAChoice(let text, let allowed):
            let list = allowed.joined(separator: ", ")
            return language(
                "\(name) must be one of \(list); “\(text)” is not.", "\(name): jedno z: \(list); „\(text)” nie.")
        case .notAPhoto(let text):
            return language(
                "\(name) needs a picture that is attached to the order; none is called “\(text)”.",
                "\(name): potrzebne zdjęcie dołączone do zlecenia; żadne nie nazywa się „\(text)”.")
        }
    }
}

extension ChecklistFault {
    package func sentence(_ language: Language) -> String {
        switch self {
        case .same(let question):
            return language("“\(question)” is asked twice.", "„\(question)” jest zadane dwa razy.")
        case .notEarlier(let question, let after):
            return language(
                "“\(question)” is asked after “\(after)”, which does not stand above it; that would be a circle or nothing.",
                "„\(question)” ma być po „\(after)”, którego nie ma powyżej; byłoby to koło albo nic.")
        case .withoutLimits(let question, let after):
            return language(
                "“\(question)”: “\(after)” has no limits that it could be outside of.",
                "„\(question)”: „\(after)” nie ma granic, poza którymi mogłoby być.")
        case .impossible(let question, let after, let value):
            return language(
                "“\(question)”: “\(value)” is no answer to “\(after)”.",
                "„\(question)”: „\(value)” nie jest odpowiedzią na „\(after)”.")
        case .acrossDevices(let question, let after):
            return language(
                "“\(question)” is asked once, “\(after)” for each device: ask both for each.",
                "„\(question)” jest zadane raz, „\(after)” dla każdego urządzenia: zadaj oba dla każdego.")
        }
    }
}
