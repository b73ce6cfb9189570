package import ServiceModel

/// A plan's rule as far as it can be said in a sentence: one rule of a common make, without dates of its own.
package enum PlanRuleShape: Hashable, Sendable {
    /// Which days of a month.
    package enum MonthDays: Hashable, Sendable {
        /// The days by number; -1 is the last one.
        case dates([Int])
        /// The n-th weekdays; -1 is the last.
        case weekdays([OrdinalWeekday])
        /// The first or the last day from Monday to Friday.
        case firstWorkday
        case lastWorkday
    }

    case days(every: Int)
    case weeks(every: Int, [Weekday])
    case months(every: Int, MonthDays)
    case years(every: Int, months: [Int], MonthDays)

    /// `nil` for a rule that no sentence of ours says.
    package init?(_ set: RecurrenceSet) {
        guard set.rules.count == 1, set.dates.isEmpty, set.exceptions.isEmpty, let rule = set.rules.first,
            rule.hours.isEmpty, rule.minutes.isEmpty, rule.weekNumbers.isEmpty, rule.yearDays.isEmpty
        else { return nil }
        let every = rule.interval
        switch rule.frequency {
        case .daily:
            guard rule.months.isEmpty, rule.weekdays.isEmpty, rule.monthDays.isEmpty, rule.positions.isEmpty else {
                return nil
            }
            self = .days(every: every)
        case .weekly:
            guard let weekdays = Self.weekdays(rule, set.start.day) else { return nil }
            self = .weeks(every: every, weekdays)
        case .monthly:
            guard rule.months.isEmpty, let days = Self.monthDays(rule, set.start.day) else { return nil }
            self = .months(every: every, days)
        case .yearly:
            // Without months days of the month are those of every month, and weekdays are counted in the year.
            guard !rule.months.isEmpty || (rule.monthDays.isEmpty && rule.weekdays.isEmpty),
                rule.positions.isEmpty || rule.months.count == 1, let days = Self.monthDays(rule, set.start.day)
            else { return nil }
            self = .years(
                every: every, months: rule.months.isEmpty ? [set.start.day.month] : rule.months.sorted(), days)
        }
    }

    /// Where weeks are left out, their first day decides which days lie in one: only weeks from Monday can be said.
    private static func weekdays(_ rule: RecurrenceRule, _ start: Day) -> [Weekday]? {
        guard rule.months.isEmpty, rule.positions.isEmpty, rule.weekStart == .monday || rule.interval == 1 else {
            return nil
        }
        let weekdays = rule.weekdays.isEmpty ? [start.weekday] : rule.weekdays.map(\.weekday)
        return weekdays.sorted { $0.rawValue < $1.rawValue }
    }

    private static func monthDays(_ rule: RecurrenceRule, _ start: Day) -> MonthDays? {
        if rule.weekdays.isEmpty {
            guard rule.positions.isEmpty, rule.monthDays.allSatisfy({ $0 >= -1 }) else { return nil }
            let dates = rule.monthDays.isEmpty ? [start.day] : rule.monthDays
            return .dates(dates.filter { $0 > 0 }.sorted() + dates.filter { $0 < 0 })
        }
        guard rule.monthDays.isEmpty else { return nil }
        if rule.positions.isEmpty {
            // An ordinal counted from the end but the last is no common speech.
            guard rule.weekdays.allSatisfy({ (-1...5).contains($0.ordinal ?? 1) }) else { return nil }
            return .weekdays(rule.weekdays)
        }
        guard rule.weekdays.allSatisfy({ $0.ordinal == nil }), rule.weekdays.count == 5,
            rule.weekdays.allSatisfy({ !$0.weekday.isWeekend })
        else { return nil }
        switch rule.positions {
        case [1]: return .firstWorkday
        case [-1]: return .lastWorkday
        default: return nil
        }
    }
}
