import ServiceModel

/// The words of a plan's rule, short and long.
struct PlanRuleWords {
    let wording: Wording

    var language: Language { wording.language }

    func short(_ shape: PlanRuleShape) -> String {
        switch shape {
        case .days(let every): return every == 1 ? language("daily", "codziennie") : interval(.days, every)
        case .weeks(let every, let weekdays):
            let days = weekdays.map(wording.weekday).joined(separator: ", ")
            return (every == 1 ? language("weekly", "co tydzień") : interval(.weeks, every)) + ", \(days)"
        case .months(let every, let days):
            return "\(months(every)), \(shortDays(days))"
        case .years(let every, let months, let days):
            let year = every == 1 ? language("yearly", "co rok") : years(every)
            return "\(year), \(shortDays(days, months))"
        }
    }

    private func months(_ every: Int) -> String {
        switch every {
        case 1: language("monthly", "co miesiąc")
        case 3: language("quarterly", "co kwartał")
        default: interval(.months, every)
        }
    }

    private func shortDays(_ days: PlanRuleShape.MonthDays) -> String {
        switch days {
        case .dates(let dates): list(dates.map { $0 < 0 ? language("last day", "ostatniego") : ordinal($0, the: true) })
        case .weekdays(let weekdays):
            list(weekdays.map { shortWeekday($0) })
        case .firstWorkday: language("first Mon-Fri day", "pierwszy pon-pt")
        case .lastWorkday: language("last Mon-Fri day", "ostatni pon-pt")
        }
    }

    private func shortWeekday(_ weekday: OrdinalWeekday) -> String {
        let name = wording.weekday(weekday.weekday)
        switch weekday.ordinal {
        case nil: return language("each \(name)", "każdy \(name)")
        case -1: return language("last \(name)", "ost. \(name)")
        case let number?: return "\(ordinal(number, the: false)) \(name)"
        }
    }

    private func shortDays(_ days: PlanRuleShape.MonthDays, _ months: [Int]) -> String {
        guard case .dates(let dates) = days, dates.allSatisfy({ $0 > 0 }) else {
            return "\(shortDays(days)), \(months.map(wording.month).joined(separator: ", "))"
        }
        return yearDays(months, dates).map { "\($0.day) \(wording.month($0.month))" }.joined(separator: ", ")
    }

    /// Without those that no year has, such as 31 April.
    func yearDays(_ months: [Int], _ dates: [Int]) -> [MonthDay] {
        months.flatMap { month in dates.compactMap { MonthDay(month: month, day: $0) } }
    }

    /// `1st`, `the 1st`; `1.`.
    func ordinal(_ number: Int, the article: Bool) -> String {
        guard language == .english else { return "\(number)." }
        let ending: String
        switch (number % 10, number % 100) {
        case (_, 11...13): ending = "th"
        case (1, _): ending = "st"
        case (2, _): ending = "nd"
        case (3, _): ending = "rd"
        default: ending = "th"
        }
        return "\(article ? "the " : "")\(number)\(ending)"
    }

    /// `every 2 weeks`.
    func interval(_ unit: CompletionStep.Unit, _ every: Int) -> String {
        language("every \(length(unit, every))", "co \(length(unit, every))")
    }

    func years(_ every: Int) -> String {
        let noun = language.plural(every, "year", "years", pl: ("rok", "lata", "lat"))
        return language("every \(every) \(noun)", "co \(every) \(noun)")
    }

    /// `6 months`, `6 miesięcy`.
    func length(_ unit: CompletionStep.Unit, _ count: Int) -> String {
        let noun =
            switch unit {
            case .days: language.plural(count, "day", "days", pl: ("dzień", "dni", "dni"))
            case .weeks: language.plural(count, "week", "weeks", pl: ("tydzień", "tygodnie", "tygodni"))
            case .months: language.plural(count, "month", "months", pl: ("miesiąc", "miesiące", "miesięcy"))
            }
        return "\(count) \(noun)"
    }

    /// `6 months after the last`.
    func after(_ step: CompletionStep) -> String {
        let length = length(step.unit, step.count)
        return language("\(length) after the last", "\(length) po ostatnim")
    }

    /// `a`, `a and b`, `a, b and c`.
    func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.joined() }
        let others = words.dropLast().joined(separator: ", ")
        return language("\(others) and \(last)", "\(others) i \(last)")
    }

    /// `, 5×`; `, to 31 Dec 26`.
    func shortEnd(_ set: RecurrenceSet) -> String {
        guard let rule = set.rules.first else { return "" }
        if let count = rule.count { return ", \(count)×" }
        guard let day = lastDay(rule) else { return "" }
        let said = "\(day.day) \(wording.month(day.month)) \(day.year % 100)"
        return language(", to \(said)", ", do \(said)")
    }

    /// The day on which a rule ends; a time of that day says nothing for a plan.
    func lastDay(_ rule: RecurrenceRule) -> Day? {
        switch rule.until {
        case .day(let day), .local(let day, _): day
        case .moment(let moment): wording.calendar.day(of: moment)
        case nil: nil
        }
    }
}
