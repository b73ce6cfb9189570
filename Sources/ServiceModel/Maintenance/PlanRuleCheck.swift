/// What is asked of a plan's terms before they are saved. A plan that rests for ever may be saved.
package enum PlanRuleCheck {
    private static let longestStep = 50 * 366

    /// All that is wrong, in the order of the form: rule, tolerance, season, suspensions.
    package static func faults(_ terms: PlanTerms, in calendar: CompanyCalendar) -> [PlanRuleFault] {
        let ofRule = ruleFaults(terms.rule, calendar)
        var faults = ofRule
        if let tolerance = terms.tolerance {
            let widest = max(tolerance.before, tolerance.after)
            if min(tolerance.before, tolerance.after) < 0 {
                faults.append(.negativeTolerance(tolerance))
            } else if ofRule.isEmpty, let interval = interval(terms.rule, calendar), widest > interval {
                faults.append(.toleranceBeyondInterval(tolerance: widest, interval: interval))
            }
        }
        if ofRule.isEmpty, let season = terms.season, !isMet(season, terms.rule, calendar) {
            faults.append(.seasonNeverMet(season))
        }
        for suspension in terms.suspensions {
            if let to = suspension.to, to < suspension.from { faults.append(.suspensionBackwards(suspension)) }
        }
        return faults
    }

    /// Days between two visits of a rule, rounded up: the step after a completion, or the mean of the calendar rule,
    /// whose days need not be evenly apart. `nil` for what happens but once.
    package static func interval(_ rule: PlanRule, _ calendar: CompanyCalendar) -> Int? {
        switch rule {
        case .recurrence(let set): set.meanInterval(in: calendar)
        case .afterCompletion(let step, _): step.days
        }
    }

    private static func ruleFaults(_ rule: PlanRule, _ calendar: CompanyCalendar) -> [PlanRuleFault] {
        switch rule {
        case .recurrence(let set): set.faults(in: calendar).map { .recurrence($0) }
        case .afterCompletion(let step, _):
            step.count >= 1 && step.count <= longestStep && step.days <= longestStep ? [] : [.badStep(step)]
        }
    }

    /// Work that is due after a completion waits for its season.
    private static func isMet(_ season: Season, _ rule: PlanRule, _ calendar: CompanyCalendar) -> Bool {
        switch rule {
        case .recurrence(let set):
            let first = ([set.start.day] + set.dates.map(\.day)).min() ?? set.start.day
            return set.firstDay(from: first, in: calendar, where: season.contains) != nil
        case .afterCompletion: return true
        }
    }
}
