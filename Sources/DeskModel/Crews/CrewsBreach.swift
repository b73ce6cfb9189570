package import ServiceModel

/// Why nobody, or not the right people, come along to a visit for several.
package enum CrewsBreach: DepartmentBreach {
    /// At no start of the day are more people free together than these, the leader counted; what nobody of them holds, and
    /// who of the leader's own crew has no time that day.
    case short(needs: Int, free: Int, lacks: [String], busy: [String] = [])
    /// Who was named has no time then.
    case notFree(String)
    /// What several people do is placed by itself, not together with other visits.
    case placedAlone
    /// Beside the leader so many may do it at all, by region and by what each has to hold.
    case fewAble(needs: Int, able: Int)
    /// Work over several days: of so many people who were looked at, no crew has the minutes in common up to a day.
    case noCommonDays(needs: Int, minutes: Int, through: Day, looked: Int)
    /// Nobody of those who come holds it.
    case lacks([String])
    /// Who comes along is off or does not work then.
    case memberAway(String)

    package var rule: String {
        switch self {
        case .short, .notFree, .placedAlone, .fewAble, .noCommonDays: "crew"
        case .lacks: "crew-skill"
        case .memberAway: "crew-absent"
        }
    }

    package var fault: String {
        switch self {
        case .memberAway(let name): rule + name
        case .short, .notFree, .placedAlone, .fewAble, .noCommonDays, .lacks: rule
        }
    }

    package var concern: BreachConcern {
        switch self {
        case .short, .notFree: .timeOfDay
        case .placedAlone, .fewAble, .noCommonDays: .dayOrWay
        case .lacks, .memberAway: .person
        }
    }

    package func word(in language: Language) -> String {
        switch self {
        case .short, .notFree, .placedAlone, .fewAble, .noCommonDays: language("crew", "ekipa")
        case .lacks: language("skill", "umiej.")
        case .memberAway: language("member", "członek")
        }
    }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .short(let needs, let free, let lacks, let busy) where free < needs:
            let skills = lacks.isEmpty ? "" : language(", nobody with ", ", nikt z: ") + lacks.joined(separator: ", ")
            return language(
                "\(needs) people are needed, at no start that day are more than \(free) free together\(skills)",
                "potrzeba \(needs) osób, tego dnia o żadnej porze nie ma ich razem więcej niż \(free)\(skills)")
                + hindrance(busy, language)
        case .short(let needs, _, let lacks, let busy):
            guard !lacks.isEmpty else {
                return language(
                    "no \(needs) people who are free together hold all that is asked",
                    "żadne \(needs) wolne razem osoby nie mają wszystkich umiejętności") + hindrance(busy, language)
            }
            let codes = lacks.joined(separator: ", ")
            return language(
                "of those who are free together nobody holds \(codes)",
                "nikt z wolnych razem nie ma umiejętności: \(codes)") + hindrance(busy, language)
        case .notFree(let name): return language("\(name) has no time with him", "\(name) nie ma wtedy czasu")
        case .placedAlone:
            return language(
                "a visit of several people is placed by itself", "wizytę kilku osób planuje się osobno, bez innych")
        case .fewAble(let needs, let able):
            let others = language.plural(
                able, "person", "people", pl: ("osoba", "osoby", "osób"))
            return language(
                "\(needs) people are needed, and beside the leader \(able) \(others) may do it at all (region, skills)",
                "potrzeba \(needs) osób, a oprócz prowadzącego może to robić \(able) \(others) (rejon, umiejętności)")
        case .noCommonDays(let needs, let minutes, let through, let looked):
            let (length, day) = (wording.length(minutes: minutes), wording.day(through))
            return language(
                "no \(needs) of the \(looked) people looked at have \(length) in common until \(day)",
                "żadne \(needs) z \(looked) sprawdzonych osób nie mają razem \(length) do \(day)")
        case .lacks(let codes):
            let list = codes.joined(separator: ", ")
            return language("nobody of the crew holds \(list)", "nikt z ekipy nie ma umiejętności: \(list)")
        case .memberAway(let name):
            return language("\(name), who comes along, does not work then", "członek ekipy \(name) wtedy nie pracuje")
        }
    }

    /// `; of his crew Jan Wilk has no time`
    private func hindrance(_ busy: [String], _ language: Language) -> String {
        guard !busy.isEmpty else { return "" }
        let names = busy.joined(separator: ", ")
        return language("; of the crew without time: \(names)", "; z ekipy nie ma czasu: \(names)")
    }
}
