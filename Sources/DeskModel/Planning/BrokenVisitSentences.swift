package import ServiceModel

extension BrokenVisit {
    /// `ZS/2026/000012, Ala Próbna, Tue 24, 10:00-11:00, sent: does not work in region R`, without a full stop.
    package func sentence(_ wording: Wording) -> String {
        "\(order), \(technicianName), \(wording.window(window)), \(state.name(wording.language)): "
            + breaches.map { $0.sentence(wording) }.joined(separator: "; ")
    }

    /// Whom to phone about it: the customer, the number, and what was promised; empty parts are left out.
    package func contact(_ wording: Wording) -> String {
        let told = promise.map {
            wording.language("told ", "obiecane ") + wording.window($0.window) + " (\($0.toldTo))"
        }
        return [customer, phone, told ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    }
}

extension [BrokenVisit] {
    /// `2 visits`; of a crew the visit counts once.
    package func breakCount(_ language: Language) -> String {
        let count = Set(map(\.visit)).count
        return "\(count) " + language.plural(count, "visit", "visits", pl: ("wizyta", "wizyty", "wizyt"))
    }

    /// One sentence with each visit and its reason.
    package func breakSentence(_ wording: Wording, isDone: Bool = true) -> String {
        let language = wording.language
        let visits = breakCount(language)
        let head =
            isDone
            ? language("\(visits) now against a rule: ", "Wbrew regule jest teraz \(visits): ")
            : language("This would put \(visits) against a rule: ", "Wbrew regule byłoby \(visits): ")
        return head + map { $0.sentence(wording) }.joined(separator: " · ") + "."
    }
}
