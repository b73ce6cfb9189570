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

extension Summary {
    /// What was done, without what broke by it: that is over when it is taken back.
    var plain: Summary {
        switch self {
        case .breaking(let summary, _, _), .missing(let summary, _): summary.plain
        default: self
        }
    }

    /// What was done, and that it was done although visits break.
    func breaking(_ summary: Summary, _ visits: Int, _ reason: String?, _ wording: Wording) -> String {
        let language = wording.language
        let noun = language.plural(visits, "visit", "visits", pl: ("wizyta", "wizyty", "wizyt"))
        let why = reason.map { ": \($0)" } ?? ""
        return summary.sentence(wording)
            + language(
                " \(visits) \(noun) now against a rule\(why).", " Wbrew regule jest teraz \(visits) \(noun)\(why).")
    }
}
