import ServiceModel

/// The long form of a plan's rule.
extension PlanRuleWords {
    func long(_ shape: PlanRuleShape) -> String {
        switch shape {
        case .days(let every): return every == 1 ? language("daily", "codziennie") : interval(.days, every)
        case .weeks(let every, let weekdays):
            let names = list(weekdays.map { onWeekday($0, every: every == 1) })
            return every == 1
                ? language("each \(names)", names) : interval(.weeks, every) + language(" on ", " ") + names
        case .months(let every, let days):
            if every == 1 { return eachMonth(days) }
            return interval(.months, every) + language(" on ", " ") + ofMonth(days)
        case .years(let every, let months, let days):
            let year = every == 1 ? language("yearly", "co rok") : years(every)
            return year + language(" on ", " ") + ofYear(days, months)
        }
    }

    /// `Monday`; `we wtorek`, and with `each` too `w każdy wtorek`.
    private func onWeekday(_ weekday: Weekday, every each: Bool) -> String {
        guard language == .polish else { return Self.english[weekday.rawValue - 1] }
        let name = Self.accusative[weekday.rawValue - 1]
        return each ? "w \(Self.agree("każd", weekday)) \(name)" : (weekday == .tuesday ? "we " : "w ") + name
    }

    private func eachMonth(_ days: PlanRuleShape.MonthDays) -> String {
        switch days {
        case .dates([-1]): language("each last day of the month", "każdego ostatniego dnia miesiąca")
        case .dates(let dates) where language == .polish: "każdego \(polishDates(dates)) dnia miesiąca" + missing(dates)
        case .dates(let dates): "each " + list(dates.map { englishDate($0) }) + " of the month" + missing(dates)
        case .weekdays, .firstWorkday, .lastWorkday:
            language("monthly", "co miesiąc") + language(" on ", " ") + ofMonth(days)
        }
    }

    private func englishDate(_ date: Int) -> String { date < 0 ? "last day" : ordinal(date, the: false) }

    private func polishDates(_ dates: [Int]) -> String {
        list(dates.map { $0 < 0 ? "ostatniego" : ordinal($0, the: false) })
    }

    /// Months without such a day have no visit.
    private func missing(_ dates: [Int]) -> String {
        dates.contains { $0 > 28 } ? language(", where there is one", ", jeśli taki jest") : ""
    }

    private func ofMonth(_ days: PlanRuleShape.MonthDays) -> String {
        switch days {
        case .dates(let dates):
            if language == .polish { return polishDates(dates) + " dnia miesiąca" + missing(dates) }
            return list(dates.map { "the " + englishDate($0) }) + missing(dates)
        case .weekdays(let weekdays): return list(weekdays.map { ordinalWeekday($0) }) + language("", " miesiąca")
        case .firstWorkday: return language("the first day of Monday to Friday", "pierwszego dnia od pon do pt")
        case .lastWorkday: return language("the last day of Monday to Friday", "ostatniego dnia od pon do pt")
        }
    }

    /// `the last Friday`, `w ostatni piątek`.
    private func ordinalWeekday(_ day: OrdinalWeekday) -> String {
        let english = Self.english[day.weekday.rawValue - 1]
        let polish = Self.accusative[day.weekday.rawValue - 1]
        switch day.ordinal {
        case nil: return language("each \(english)", "w \(Self.agree("każd", day.weekday)) \(polish)")
        case -1: return language("the last \(english)", "w \(Self.agree("ostatn", day.weekday)) \(polish)")
        case let number?: return language("\(ordinal(number, the: true)) \(english)", "w \(number). \(polish)")
        }
    }

    private func ofYear(_ days: PlanRuleShape.MonthDays, _ months: [Int]) -> String {
        let named = language == .polish ? Self.genitive : Self.englishMonths
        let names = months.map { named[$0 - 1] }
        switch days {
        case .dates(let dates) where dates.allSatisfy({ $0 > 0 }):
            let isLeap = months.contains(2) && dates.contains(29)
            let all = list(yearDays(months, dates).map { "\($0.day) \(named[$0.month - 1])" })
            return all + (isLeap ? language(" (29 February: leap years)", " (29 lutego: lata przestępne)") : "")
        case .dates, .weekdays, .firstWorkday, .lastWorkday:
            guard language == .polish else { return "\(ofMonth(days)) of \(list(names))" }
            let said = ofMonth(days)
            return (said.hasSuffix(" miesiąca") ? String(said.dropLast(9)) : said) + " \(list(names))"
        }
    }

    func longAfter(_ step: CompletionStep, _ first: Day) -> String {
        let length = length(step.unit, step.count)
        return language("\(length) after the last completion", "\(length) po ostatnim wykonaniu")
            + language(", first on \(fullDay(first))", ", najpierw \(fullDay(first))")
    }

    /// `, 5 times`; `, until 31 December 2026`.
    func longEnd(_ set: RecurrenceSet) -> String {
        guard let rule = set.rules.first else { return "" }
        if let count = rule.count {
            return ", \(count) " + language.plural(count, "time", "times", pl: ("raz", "razy", "razy"))
        }
        guard let day = lastDay(rule) else { return "" }
        return language(", until \(fullDay(day))", ", do \(fullDay(day))")
    }

    private func fullDay(_ day: Day) -> String { "\(day.day) \(wording.month(day.month)) \(day.year)" }

    /// `każdy`, `każdą`; `ostatni`, `ostatnią`.
    private static func agree(_ stem: String, _ weekday: Weekday) -> String {
        let isSoft = stem == "ostatn"
        switch weekday {
        case .monday, .tuesday, .thursday, .friday: return stem + (isSoft ? "i" : "y")
        case .wednesday, .saturday, .sunday: return stem + (isSoft ? "ią" : "ą")
        }
    }

    private static let english = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    private static let accusative = ["poniedziałek", "wtorek", "środę", "czwartek", "piątek", "sobotę", "niedzielę"]
    static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    static let genitive = [
        "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października",
        "listopada", "grudnia",
    ]
}
