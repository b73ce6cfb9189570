import PackTesting
import ServiceModel
import Testing

@Suite(.enabled(if: Pack.isThere)) struct PlanVectorTests {
    @Test func everyPlanOfThePackGivesItsVisits() throws {
        let vectors = try Pack.read("recurrence/plans.json", as: PlanVector.self)
        #expect(!vectors.isEmpty)
        for vector in vectors {
            let schedule = PlanSchedule(try vector.terms(), vector.workCalendar, warsaw)
            let found = schedule.occurrences(
                from: vector.from, through: vector.to, completions: vector.completions ?? [],
                today: vector.today ?? vector.from)
            #expect(PlanVector.Expected(found) == vector.expected, "\(vector.id)")
        }
    }

    /// A plan that the pack works out is one that may be saved.
    @Test func noPlanOfThePackIsRefused() throws {
        for vector in try Pack.read("recurrence/plans.json", as: PlanVector.self) {
            #expect(PlanRuleCheck.faults(try vector.terms(), in: warsaw).isEmpty, "\(vector.id)")
        }
    }
}
