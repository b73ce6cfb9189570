extension RecurrenceSet {
    /// Why this cannot be saved, all that is wrong, in the order of the set: a set that was read may still give
    /// nothing.
    package func faults(in calendar: CompanyCalendar) -> [RecurrenceFault] {
        if rules.isEmpty, dates.isEmpty { return [.empty] }
        var faults: [RecurrenceFault] = []
        for rule in rules {
            if start.time == nil {
                if !rule.hours.isEmpty { faults.append(.timesOfDays(.hour)) }
                if !rule.minutes.isEmpty { faults.append(.timesOfDays(.minute)) }
            }
            if let until = rule.until, !until.includes(start.day, start.time, in: calendar) {
                faults.append(.untilBeforeStart(rule))
            } else if firstDay(of: rule, in: calendar) == nil {
                faults.append(.neverFires(rule))
            }
        }
        guard faults.isEmpty else { return faults }
        let first = ([start.day] + dates.map(\.day)).min() ?? start.day
        return firstDay(from: first, in: calendar) == nil ? [.nothingLeft] : []
    }
}
