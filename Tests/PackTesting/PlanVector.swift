package import ServiceModel
import Testing

/// A plan of the pack, and the visits that it has to give.
package struct PlanVector: Decodable {
    package struct Rule: Decodable {
        package var dtstart: String
        package var rrule: [String]?
        package var rdate: [String]?
        package var exdate: [String]?
    }
    package struct Step: Decodable {
        package var months: Int?
        package var weeks: Int?
        package var days: Int?
    }
    package struct Calendar: Decodable {
        package var workdays: [Weekday]
        package var publicHolidays: Bool
        package var ownFree: [Day]?
        package var ownWorking: [Day]?
    }
    package struct Span: Decodable {
        package var from: Day
        package var to: Day?
    }
    package struct Occurrence: Decodable, Hashable {
        package var nominal: Day
        package var date: Day
        package var earliest: Day
        package var latest: Day
        package var moved: Int?
        package var because: String?
        package var standsOnFreeDay: String?
        package var due: Day?
        package var shifted: [String]?
        package var assumed: Bool?
        package var overdue: Int?

        fileprivate init(_ occurrence: PlanOccurrence) {
            nominal = occurrence.nominal
            date = occurrence.date
            earliest = occurrence.earliest
            latest = occurrence.latest
            moved = occurrence.moved
            because = occurrence.because?.rawValue
            standsOnFreeDay = occurrence.standsOnFreeDay?.rawValue
            due = occurrence.due
            shifted = occurrence.shifted.isEmpty ? nil : occurrence.shifted.map(\.rawValue)
            assumed = occurrence.isAssumed ? true : nil
            overdue = occurrence.overdue
        }
    }
    package struct Skipped: Decodable, Hashable {
        package var nominal: Day
        package var because: String
    }
    package struct Expected: Decodable, Hashable {
        package var occurrences: [Occurrence]
        package var skipped: [Skipped]

        /// What was found, as the pack writes it.
        package init(_ found: PlanOccurrences) {
            occurrences = found.occurrences.map { Occurrence($0) }
            skipped = found.skipped.map { Skipped(nominal: $0.nominal, because: $0.because.word) }
        }
    }
    package var id: String
    package var rule: Rule?
    package var everyAfterCompletion: Step?
    package var completions: [Day]?
    package var first: Day?
    package var today: Day?
    package var calendar: Calendar
    package var onFreeDay: OnFreeDay
    package var tolerance: Tolerance?
    package var season: Season?
    package var suspended: [Span]?
    package var from: Day
    package var to: Day
    package var expected: Expected

    package func terms() throws -> PlanTerms {
        PlanTerms(
            try planRule(), onFreeDay: onFreeDay, tolerance: tolerance, season: season,
            suspensions: (suspended ?? []).map { Suspension(from: $0.from, to: $0.to) })
    }

    private func planRule() throws -> PlanRule {
        if let step = everyAfterCompletion {
            let counted = [
                step.months.map { CompletionStep($0, .months) }, step.weeks.map { CompletionStep($0, .weeks) },
                step.days.map { CompletionStep($0, .days) },
            ]
            return .afterCompletion(try #require(counted.compactMap { $0 }.first), first: first ?? from)
        }
        let rule = try #require(rule)
        return .recurrence(
            try RecurrenceSet(
                start: rule.dtstart, rules: rule.rrule ?? [], dates: rule.rdate ?? [], exceptions: rule.exdate ?? []
            ))
    }

    package var workCalendar: WorkCalendar {
        WorkCalendar(
            workdays: calendar.workdays, publicHolidays: calendar.publicHolidays,
            ownFree: (calendar.ownFree ?? []).map { OwnFreeDay($0) }, ownWorking: calendar.ownWorking ?? [])
    }
}
