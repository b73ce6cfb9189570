package import ServiceModel

/// Why a recurrence is refused, with the part that is wrong as it was written.
extension RecurrenceFault {
    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .notAPart(let text): return language("“\(text)” is no NAME=VALUE", "„\(text)” to nie NAZWA=WARTOŚĆ")
        case .unknownPart(let name): return language("no rule has a part \(name)", "reguła nie ma części \(name)")
        case .repeatedPart(let part):
            return language("\(part.rawValue) is said twice", "\(part.rawValue) jest dwa razy")
        case .missingFrequency:
            return language("the rule has no FREQ, such as FREQ=MONTHLY", "brak FREQ, np. FREQ=MONTHLY")
        case .unknownFrequency(let name): return language("there is no FREQ=\(name)", "nie ma FREQ=\(name)")
        case .tooOften(let text): return Self.tooOften(text, language)
        case .badValue(let part, let value): return Self.notTaken(part, "“\(value)”", "„\(value)”", language)
        case .outOfRange(let part, let number, let range):
            let ends = "\(range.lowerBound) … \(range.upperBound)"
            return Self.notTaken(part, "\(number): \(ends)", "\(number): \(ends)", language)
        case .countAndUntil:
            return language("COUNT and UNTIL exclude each other", "COUNT i UNTIL wykluczają się nawzajem")
        case .notWith(let part, let frequency):
            let (part, frequency) = (part.rawValue, "FREQ=\(frequency.rawValue)")
            return language("\(part) does not go with \(frequency)", "\(part) nie pasuje do \(frequency)")
        case .ordinalNotAllowed(let text):
            return language(
                "\(text) needs a month or a year to count in", "\(text): nie ma miesiąca ani roku, w którym liczyć")
        case .weekNumberWithoutWeekday: return language("BYWEEKNO needs BYDAY", "BYWEEKNO wymaga też części BYDAY")
        case .weekNumberWithInterval(let interval):
            return language(
                "BYWEEKNO does not go with INTERVAL=\(interval)", "BYWEEKNO nie pasuje do INTERVAL=\(interval)")
        case .positionOfNothing:
            return language("BYSETPOS has nothing to count in", "BYSETPOS nie ma z czego wybierać pozycji")
        case .badDate(let property, let text):
            return language(
                "\(property) “\(text)” is no day or local time", "\(property) „\(text)” to nie dzień ani czas lokalny")
        case .unknownProperty(let name): return language("“\(name)” is not read here", "„\(name)” nie jest tu czytane")
        case .missingStart:
            return language("DTSTART is missing: when does it begin?", "brak DTSTART: od kiedy plan działa?")
        case .repeatedStart: return language("DTSTART is said twice", "DTSTART jest dwa razy podany")
        case .empty: return language("neither a rule nor a date", "nie ma ani reguły, ani daty")
        case .timesOfDays(let part):
            return language("\(part.rawValue) needs a start with a time", "\(part.rawValue) wymaga początku z godziną")
        case .untilBeforeStart(let rule): return Self.untilBeforeStart(rule, language)
        case .neverFires(let rule): return Self.neverFires(rule, wording)
        case .nothingLeft: return language("the exceptions leave no day", "wyjątki nie zostawiają żadnego dnia")
        }
    }

    private static func tooOften(_ text: String, _ language: Language) -> String {
        language("\(text): a plan repeats daily at most", "\(text): plan powtarza się najwyżej co dzień")
    }

    private static func notTaken(_ part: RecurrencePart, _ english: String, _ polish: String, _ language: Language)
        -> String
    {
        language("\(part.rawValue) cannot be \(english)", "\(part.rawValue) nie może być \(polish)")
    }

    private static func untilBeforeStart(_ rule: RecurrenceRule, _ language: Language) -> String {
        let until = rule.value(of: .until) ?? ""
        return language("UNTIL=\(until) lies before the start", "UNTIL=\(until) jest przed początkiem planu")
    }

    /// `this rule never fires (30 February)`; where no single day is to blame, with its text.
    private static func neverFires(_ rule: RecurrenceRule, _ wording: Wording) -> String {
        var blamed = rule.text
        if rule.months.count == 1, rule.monthDays.count == 1,
            MonthDay(month: rule.months[0], day: rule.monthDays[0]) == nil
        {
            let names = wording.language == .polish ? PlanRuleWords.genitive : PlanRuleWords.englishMonths
            blamed = "\(rule.monthDays[0]) \(names[rule.months[0] - 1])"
        }
        return wording.language("this rule never fires (\(blamed))", "ta reguła nigdy nie wypada (\(blamed))")
    }
}
