package import ServiceModel

/// Why a plan's terms cannot be saved.
extension PlanRuleFault {
    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .recurrence(let fault): return fault.sentence(wording)
        case .badStep(let step):
            let length = wording.planWords.length(step.unit, step.count)
            return language(
                "the next visit cannot be due \(length) after the last",
                "następna wizyta nie może wypadać \(length) po ostatniej")
        case .negativeTolerance:
            return language("a tolerance is not below 0 days", "tolerancja nie może być ujemna (dni)")
        case .toleranceBeyondInterval(let tolerance, let interval):
            let (wide, apart) = (days(tolerance, language), days(interval, language))
            return language(
                "a tolerance of \(wide) is longer than the \(apart) between two visits",
                "tolerancja \(wide) jest dłuższa niż odstęp między wizytami: \(apart)")
        case .seasonNeverMet(let season):
            let (from, to) = (wording.yearDay(season.from), wording.yearDay(season.to))
            return language(
                "no day of the rule lies in the season, \(from) to \(to)",
                "żaden dzień reguły nie leży w sezonie \(from) - \(to)")
        case .suspensionBackwards(let suspension):
            let (from, to) = (suspension.from.iso, suspension.to?.iso ?? "")
            return language(
                "the halt from \(from) ends before it, \(to)", "wstrzymanie od \(from) kończy się wcześniej: \(to)")
        }
    }

    private func days(_ count: Int, _ language: Language) -> String {
        "\(count) \(language.plural(count, "day", "days", pl: ("dzień", "dni", "dni")))"
    }
}

extension Wording {
    /// `14 Nov`.
    func yearDay(_ day: MonthDay) -> String { "\(day.day) \(month(day.month))" }
}
