import Foundation
import ServiceModel
import Testing

@Suite struct PlanCheckTests {
    private func terms(_ rule: String, start: String = "2026-01-01", _ tolerance: Tolerance? = nil) throws -> PlanTerms
    {
        PlanTerms(.recurrence(try RecurrenceSet(start: start, rules: [rule])), tolerance: tolerance)
    }

    private func faults(_ terms: PlanTerms) -> [PlanRuleFault] { PlanRuleCheck.faults(terms, in: warsaw) }

    @Test func aRuleThatNeverFiresIsRefused() throws {
        let text = "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"
        #expect(try faults(terms(text)) == [.recurrence(.neverFires(try RecurrenceRule(text)))])
    }

    @Test func aToleranceBeyondTheIntervalIsRefusedWithBoth() throws {
        let weekly = "FREQ=WEEKLY;BYDAY=MO"
        #expect(
            try faults(terms(weekly, Tolerance(before: 0, after: 8)))
                == [.toleranceBeyondInterval(tolerance: 8, interval: 7)])
        #expect(try faults(terms(weekly, Tolerance(before: 7, after: 7))).isEmpty)
        #expect(
            try faults(terms("FREQ=MONTHLY", Tolerance(before: 32, after: 0)))
                == [.toleranceBeyondInterval(tolerance: 32, interval: 31)])
        #expect(try faults(terms("FREQ=YEARLY", Tolerance(before: 90, after: 90))).isEmpty)
        #expect(try faults(terms("FREQ=YEARLY;COUNT=1", Tolerance(before: 900, after: 0))).isEmpty)
        let step = PlanRule.afterCompletion(CompletionStep(2, .weeks), first: day("2026-12-01"))
        #expect(
            faults(PlanTerms(step, tolerance: Tolerance(before: 15, after: 1)))
                == [.toleranceBeyondInterval(tolerance: 15, interval: 14)])
        #expect(
            try faults(terms(weekly, Tolerance(before: -1, after: 3))) == [
                .negativeTolerance(Tolerance(before: -1, after: 3))
            ])
    }

    @Test func aSeasonThatNoDayMeetsIsRefusedAndOneThatADueDayWaitsForIsNot() throws {
        let autumn = Season(from: MonthDay("09-01")!, to: MonthDay("10-31")!)
        var plan = try terms("FREQ=YEARLY", start: "2026-03-14")
        plan.season = autumn
        #expect(faults(plan) == [.seasonNeverMet(autumn)])
        plan.rule = .recurrence(try RecurrenceSet(start: "2026-03-14", rules: ["FREQ=MONTHLY"]))
        #expect(faults(plan).isEmpty)
        plan.rule = .afterCompletion(CompletionStep(12, .months), first: day("2026-03-14"))
        #expect(faults(plan).isEmpty)
    }

    @Test func aPlanMayRestForEverButNotBackwards() throws {
        var plan = try terms("FREQ=MONTHLY")
        plan.suspensions = [Suspension(from: day("2026-05-01"), to: nil)]
        #expect(faults(plan).isEmpty)
        let backwards = Suspension(from: day("2026-05-01"), to: day("2026-04-30"))
        plan.suspensions.append(backwards)
        #expect(faults(plan) == [.suspensionBackwards(backwards)])
        let found = PlanSchedule(plan, WorkCalendar(), warsaw).occurrences(
            from: day("2026-04-01"), through: day("2026-06-30"), today: day("2026-04-01"))
        #expect(found.occurrences.map(\.nominal) == [day("2026-04-01")])
        #expect(found.skipped.map(\.because.word) == ["suspended", "suspended"])
    }

    @Test func aStepIsSomeDaysLong() {
        for step in [CompletionStep(0, .days), CompletionStep(-1, .months), CompletionStep(700, .months)] {
            #expect(faults(PlanTerms(.afterCompletion(step, first: day("2026-01-01")))) == [.badStep(step)])
        }
    }

    @Test func termsAreKeptAsText() throws {
        var plan = try terms("FREQ=MONTHLY;BYDAY=-1FR", Tolerance(before: 3, after: 0))
        plan.season = Season(from: MonthDay("11-01")!, to: MonthDay("02-29")!)
        plan.suspensions = [Suspension(from: day("2026-05-01"), to: nil)]
        #expect(try JSONDecoder().decode(PlanTerms.self, from: JSONEncoder().encode(plan)) == plan)
        plan.rule = .afterCompletion(CompletionStep(6, .months), first: day("2026-01-31"))
        #expect(try JSONDecoder().decode(PlanTerms.self, from: JSONEncoder().encode(plan)) == plan)
        let calendar = WorkCalendar(workdays: [.saturday, .monday], ownFree: [OwnFreeDay(day("2026-12-28"))])
        #expect(try JSONDecoder().decode(WorkCalendar.self, from: JSONEncoder().encode(calendar)) == calendar)
    }
}
