/// Works out a plan's visits: its terms on the company's calendars.
package struct PlanSchedule: Sendable {
    package let terms: PlanTerms
    package let workCalendar: WorkCalendar
    /// The wall clock of rules that end at a moment.
    package let calendar: CompanyCalendar

    package init(_ terms: PlanTerms, _ workCalendar: WorkCalendar, _ calendar: CompanyCalendar) {
        self.terms = terms
        self.workCalendar = workCalendar
        self.calendar = calendar
    }

    /// The visits whose nominal day lies between `first` and `last`, both included, and the days that were skipped.
    /// `completions` in any order and `today` matter only to a plan that counts from the last completion: its open
    /// visit is given, too, when its day has gone by and `first` is today or earlier.
    package func occurrences(from first: Day, through last: Day, completions: [Day] = [], today: Day)
        -> PlanOccurrences
    {
        switch terms.rule {
        case .recurrence(let set): ofRule(set.days(from: first, through: last, in: calendar))
        case .afterCompletion(let step, let start):
            afterCompletion(step, start, completions, today, from: first, through: last)
        }
    }

    private func ofRule(_ days: [Day]) -> PlanOccurrences {
        var found = PlanOccurrences()
        for day in days {
            if let reason = skipReason(day) {
                found.skipped.append(SkippedOccurrence(nominal: day, because: reason))
            } else {
                found.occurrences.append(occurrence(day))
            }
        }
        return found
    }

    private func skipReason(_ day: Day) -> SkippedOccurrence.Reason? {
        if let block = terms.block(day) { return .blocked(block) }
        guard terms.onFreeDay == .skip else { return nil }
        return workCalendar.free(day).map { .free($0) }
    }

    private func afterCompletion(
        _ step: CompletionStep, _ start: Day, _ completions: [Day], _ today: Day, from first: Day, through last: Day
    ) -> PlanOccurrences {
        var found = PlanOccurrences()
        var due = completions.filter { $0 <= today }.max().map(step.after) ?? start
        var isAssumed = false
        while let wait = waiting(due, through: last) {
            var occurrence = occurrence(wait.day)
            occurrence.due = wait.day == due ? nil : due
            occurrence.shifted = wait.reasons
            occurrence.isAssumed = isAssumed
            if !isAssumed, occurrence.date < today { occurrence.overdue = today.since(occurrence.date) }
            if wait.day >= first || (!isAssumed && first <= today) { found.occurrences.append(occurrence) }
            // A visit that was moved back must not bring the same day once more.
            due = max(step.after(max(today, occurrence.date)), wait.day + 1)
            isAssumed = true
        }
        return found
    }

    /// The first day from `due` on on which the plan works, and what it waited for; `nil` when there is none through
    /// `last`.
    private func waiting(_ due: Day, through last: Day) -> (day: Day, reasons: [PlanBlock])? {
        var reasons: [PlanBlock] = []
        var day = due
        while day <= last {
            guard let block = terms.block(day) else { return (day, reasons) }
            if !reasons.contains(block) { reasons.append(block) }
            day = day + 1
        }
        return nil
    }
}
