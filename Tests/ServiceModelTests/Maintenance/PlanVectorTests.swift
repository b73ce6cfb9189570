import ServiceModel
import Testing

@Suite(.enabled(if: Pack.isThere)) struct PlanVectorTests {
    private struct Vector: Decodable {
        struct Rule: Decodable {
            var dtstart: String
            var rrule: [String]?
            var rdate: [String]?
            var exdate: [String]?
        }
        struct Step: Decodable {
            var months: Int?
            var weeks: Int?
            var days: Int?
        }
        struct Calendar: Decodable {
            var workdays: [Weekday]
            var publicHolidays: Bool
            var ownFree: [Day]?
            var ownWorking: [Day]?
        }
        struct Span: Decodable {
            var from: Day
            var to: Day?
        }
        struct Occurrence: Decodable, Hashable {
            var nominal: Day
            var date: Day
            var earliest: Day
            var latest: Day
            var moved: Int?
            var because: String?
            var standsOnFreeDay: String?
            var due: Day?
            var shifted: [String]?
            var assumed: Bool?
            var overdue: Int?
        }
        struct Skipped: Decodable, Hashable {
            var nominal: Day
            var because: String
        }
        struct Expected: Decodable {
            var occurrences: [Occurrence]
            var skipped: [Skipped]
        }
        var id: String
        var rule: Rule?
        var everyAfterCompletion: Step?
        var completions: [Day]?
        var first: Day?
        var today: Day?
        var calendar: Calendar
        var onFreeDay: OnFreeDay
        var tolerance: Tolerance?
        var season: Season?
        var suspended: [Span]?
        var from: Day
        var to: Day
        var expected: Expected

        func terms() throws -> PlanTerms {
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

        var workCalendar: WorkCalendar {
            WorkCalendar(
                workdays: calendar.workdays, publicHolidays: calendar.publicHolidays,
                ownFree: (calendar.ownFree ?? []).map { OwnFreeDay($0) }, ownWorking: calendar.ownWorking ?? [])
        }
    }

    private func written(_ occurrence: PlanOccurrence) -> Vector.Occurrence {
        Vector.Occurrence(
            nominal: occurrence.nominal, date: occurrence.date, earliest: occurrence.earliest,
            latest: occurrence.latest,
            moved: occurrence.moved, because: occurrence.because?.rawValue,
            standsOnFreeDay: occurrence.standsOnFreeDay?.rawValue, due: occurrence.due,
            shifted: occurrence.shifted.isEmpty ? nil : occurrence.shifted.map(\.rawValue),
            assumed: occurrence.isAssumed ? true : nil, overdue: occurrence.overdue)
    }

    @Test func everyPlanOfThePackGivesItsVisits() throws {
        let vectors = try Pack.read("recurrence/plans.json", as: Vector.self)
        #expect(!vectors.isEmpty)
        for vector in vectors {
            let schedule = PlanSchedule(try vector.terms(), vector.workCalendar, warsaw)
            let found = schedule.occurrences(
                from: vector.from, through: vector.to, completions: vector.completions ?? [],
                today: vector.today ?? vector.from)
            #expect(found.occurrences.map(written) == vector.expected.occurrences, "\(vector.id)")
            let skipped = found.skipped.map { Vector.Skipped(nominal: $0.nominal, because: $0.because.word) }
            #expect(skipped == vector.expected.skipped, "\(vector.id)")
        }
    }

    /// A plan that the pack works out is one that may be saved.
    @Test func noPlanOfThePackIsRefused() throws {
        for vector in try Pack.read("recurrence/plans.json", as: Vector.self) {
            #expect(PlanRuleCheck.faults(try vector.terms(), in: warsaw).isEmpty, "\(vector.id)")
        }
    }
}
