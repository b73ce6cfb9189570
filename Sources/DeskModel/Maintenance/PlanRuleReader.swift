import Geography
package import ServiceModel

/// Reads a plan's rule as people type it: `monthly`, `co 3 miesiące`, `6 months after the last`, or as RFC 5545 writes it.
package enum PlanRuleReader {
    /// `start` is the first day of a calendar rule, or the first due day of one that counts from completions. Throws
    /// the fault of a rule that cannot be read; `nil` for words that are none of a rule.
    package static func rule(_ text: String, start: Day) throws(RecurrenceFault) -> PlanRule? {
        let upper = text.uppercased()
        if upper.contains("DTSTART") {
            // Lines that stand behind one another in a cell of a table.
            let lines = text.split(whereSeparator: \.isWhitespace).joined(separator: "\n")
            return .recurrence(try RecurrenceSet(text: lines))
        }
        if upper.hasPrefix("RRULE:") || upper.contains("FREQ=") {
            let rules = text.split(whereSeparator: { $0.isWhitespace }).map(String.init)
            return .recurrence(try RecurrenceSet(start: start.iso, rules: rules))
        }
        return spoken(NameFolding.fold(text), start)
    }

    private static func spoken(_ text: String, _ start: Day) -> PlanRule? {
        var words = text.split { $0 == " " || $0 == "," }.map(String.init)
        let isAfter = words.contains { afterWords.contains($0) }
        words.removeAll { fillers.contains($0) || afterWords.contains($0) }
        if words.count == 1, let whole = whole[words[0]] {
            return isAfter ? after(whole, start) : calendar(whole, start)
        }
        guard let step = step(words), (1...longest).contains(step.count) else { return nil }
        return isAfter ? after(step, start) : calendar(step, start)
    }

    /// Of whatever it counts.
    private static let longest = 10_000

    /// `3 months`, `6m`, `miesiąc`.
    private static func step(_ words: [String]) -> (count: Int, unit: Unit)? {
        switch words.count {
        case 1:
            if let unit = units[words[0]] { return (1, unit) }
            guard let last = words[0].last, let unit = units[String(last)], let count = Int(words[0].dropLast()) else {
                return nil
            }
            return (count, unit)
        case 2:
            guard let count = Int(words[0]), let unit = units[words[1]] else { return nil }
            return (count, unit)
        default: return nil
        }
    }

    private enum Unit { case day, week, month, quarter, year }

    private static func after(_ step: (count: Int, unit: Unit), _ first: Day) -> PlanRule {
        let step =
            switch step.unit {
            case .day: CompletionStep(step.count, .days)
            case .week: CompletionStep(step.count, .weeks)
            case .month: CompletionStep(step.count, .months)
            case .quarter: CompletionStep(step.count * 3, .months)
            case .year: CompletionStep(step.count * 12, .months)
            }
        return .afterCompletion(step, first: first)
    }

    private static func calendar(_ step: (count: Int, unit: Unit), _ start: Day) -> PlanRule? {
        let (frequency, times) =
            switch step.unit {
            case .day: ("DAILY", 1)
            case .week: ("WEEKLY", 1)
            case .month: ("MONTHLY", 1)
            case .quarter: ("MONTHLY", 3)
            case .year: ("YEARLY", 1)
            }
        let text = "FREQ=\(frequency);INTERVAL=\(step.count * times)"
        return (try? RecurrenceSet(start: start.iso, rules: [text])).map { .recurrence($0) }
    }

    private static let afterWords: Set = ["after", "po"]
    private static let fillers: Set = [
        "every", "each", "the", "last", "co", "ostatnim", "ostatniego", "completion", "wykonaniu",
    ]
    private static let whole: [String: (count: Int, unit: Unit)] = [
        "daily": (1, .day), "codziennie": (1, .day), "weekly": (1, .week), "monthly": (1, .month),
        "quarterly": (1, .quarter), "yearly": (1, .year), "annually": (1, .year), "rocznie": (1, .year),
        "miesiecznie": (1, .month), "kwartalnie": (1, .quarter), "tygodniowo": (1, .week),
    ]
    private static let units: [String: Unit] = [
        "d": .day, "day": .day, "days": .day, "dzien": .day, "dni": .day, "w": .week, "week": .week, "weeks": .week,
        "t": .week, "tydzien": .week, "tygodnie": .week, "tygodni": .week, "m": .month, "month": .month,
        "months": .month, "miesiac": .month, "miesiace": .month, "miesiecy": .month, "q": .quarter,
        "quarter": .quarter, "quarters": .quarter, "kwartal": .quarter, "kwartaly": .quarter, "y": .year,
        "year": .year, "years": .year, "r": .year, "rok": .year, "lata": .year, "lat": .year,
    ]
}
