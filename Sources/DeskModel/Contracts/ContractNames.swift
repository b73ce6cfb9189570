package import ServiceModel

extension ServiceTarget {
    package func name(_ language: Language) -> String {
        switch self {
        case .response: language("response", "reakcja")
        case .arrival: language("arrival", "przyjazd")
        case .fix: language("fix", "naprawa")
        }
    }
}

extension ContractStanding.Name {
    package func name(_ language: Language) -> String {
        switch self {
        case .ahead: language("not yet in force", "jeszcze nie obowiązuje")
        case .inForce: language("in force", "obowiązuje")
        case .suspended: language("suspended", "zawieszona")
        case .ended: language("ended", "rozwiązana")
        case .expired: language("ran out", "wygasła")
        }
    }
}

extension ContractStanding {
    /// `in force, 13 months left`, `ended 31 Oct 2026: sold`.
    package func words(_ wording: Wording, today: Day) -> String {
        let language = wording.language
        let name = name.name(language)
        switch self {
        case .ahead(let from): return "\(name), " + language("from ", "od ") + wording.date(from)
        case .inForce(let through): return "\(name), " + Self.left(through.since(today) + 1, language)
        case .suspended(let halt), .ended(let halt): return "\(name) \(wording.date(halt.day)): \(halt.reason)"
        case .expired(let day): return "\(name) \(wording.date(day))"
        }
    }

    private static func left(_ days: Int, _ language: Language) -> String {
        let months = days / 30
        guard months >= 2 else {
            let words = language.plural(days, "day", "days", pl: ("dzień", "dni", "dni"))
            return language("\(days) \(words) left", "jeszcze \(days) \(words)")
        }
        let words = language.plural(months, "month", "months", pl: ("miesiąc", "miesiące", "miesięcy"))
        return language("\(months) \(words) left", "jeszcze \(months) \(words)")
    }
}

extension ContractPeriod {
    package func name(_ language: Language) -> String {
        switch self {
        case .month: language("month", "miesiąc")
        case .quarter: language("quarter", "kwartał")
        case .year: language("year", "rok")
        case .whole: language("whole contract", "cała umowa")
        }
    }
}

extension Payer {
    package func name(_ language: Language) -> String {
        switch self {
        case .contract: language("contract", "umowa")
        case .warranty: language("warranty", "gwarancja")
        case .paid: language("chargeable", "płatne")
        case .ask: language("to be decided", "do decyzji")
        }
    }
}

extension ContractOverlap {
    /// `U/2025/020 overlaps U/2025/011 (1 Jan 2026-31 Dec 2026); U/2025/020 counts, it is newer.`
    package func sentence(_ wording: Wording) -> String {
        let span = days.dated(wording)
        switch ground {
        case .newer:
            return wording.language(
                "\(saved) overlaps \(other) (\(span)); \(counts) counts, it is newer.",
                "\(saved) pokrywa się z \(other) (\(span)); liczy się \(counts), jest nowsza.")
        case .moreExact:
            return wording.language(
                "\(saved) overlaps \(other) (\(span)); \(counts) counts, it is more exact.",
                "\(saved) pokrywa się z \(other) (\(span)); liczy się \(counts), jest dokładniejsza.")
        }
    }
}

extension DaySpan {
    /// `1 Jan 2026-31 Dec 2027`.
    package func dated(_ wording: Wording) -> String {
        func day(_ day: Day) -> String { "\(day.day) \(wording.month(day.month)) \(day.year)" }
        return "\(day(first))-\(day(last))"
    }
}
