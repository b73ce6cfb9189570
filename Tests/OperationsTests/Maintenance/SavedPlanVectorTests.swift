import DeskModel
import Foundation
import Operations
import ServiceModel
import Storage
import Testing

/// The vectors beside the project.
private enum PlanPack {
    static let file = URL(
        fileURLWithPath: ProcessInfo.processInfo.environment["DYSPO_SHARED"] ?? "../shared"
    ).appending(path: "packs/recurrence/plans.json")

    static let isThere: Bool = {
        let found = FileManager.default.fileExists(atPath: file.path)
        if !found { print("SKIPPED: no \(file.path); set DYSPO_SHARED.") }
        return found
    }()
}

/// The vectors of the pack once more, through plans that are kept in a store and read again.
@Suite(.enabled(if: PlanPack.isThere)) struct SavedPlanVectorTests {
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
        let vectors = try JSONDecoder().decode([Vector].self, from: Data(contentsOf: PlanPack.file))
        #expect(!vectors.isEmpty)
        let plans = try PlanCompany()
        for (index, vector) in vectors.enumerated() {
            let today = vector.today ?? vector.from
            plans.company.clock.now = SmallCompany.at("12:00", today)
            let plan = try save(vector, number: index + 1, today: today, plans)
            let found = try #require(
                try plans.desk.planOccurrences(from: vector.from, through: vector.to)[plan.id])
            #expect(found.occurrences.map(written) == vector.expected.occurrences, "\(vector.id)")
            let skipped = found.skipped.map { Vector.Skipped(nominal: $0.nominal, because: $0.because.word) }
            #expect(skipped == vector.expected.skipped, "\(vector.id)")
            try plans.company.store.write(at: plans.company.clock.now) { try $0.delete(plan) }
        }
    }

    /// The plan and the company's calendar as the vector has them; entered long ago.
    private func save(_ vector: Vector, number: Int, today: Day, _ plans: PlanCompany) throws -> MaintenancePlan {
        let plan = MaintenancePlan(
            id: Identifier(Int64(number)), number: number,
            PlanDraft(
                name: vector.id, customer: plans.company.customer.id, site: plans.company.sites[0].id,
                serviceType: plans.lift.id, terms: try vector.terms(),
                doneBefore: (vector.completions ?? []).filter { $0 <= today }.max()), created: Day(iso: "1990-01-01")!)
        try plans.company.store.write(at: plans.company.clock.now) { transaction in
            for day in try transaction.read.all(CompanyDay.self) { try transaction.delete(day) }
            for day in vector.calendar.ownFree ?? [] { try transaction.update(CompanyDay(day, isWorking: false)) }
            for day in vector.calendar.ownWorking ?? [] { try transaction.update(CompanyDay(day, isWorking: true)) }
            try transaction.set(
                WorkCalendarSetting.workdays, vector.calendar.workdays.map { String($0.rawValue) }.joined())
            try transaction.set(WorkCalendarSetting.publicHolidays, vector.calendar.publicHolidays ? "1" : "0")
            try transaction.insert(plan)
        }
        return plan
    }
}
