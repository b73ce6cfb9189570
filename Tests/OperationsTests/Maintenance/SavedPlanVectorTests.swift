import DeskModel
import Operations
import PackTesting
import ServiceModel
import Storage
import Testing

/// The vectors of the pack once more, through plans that are kept in a store and read again.
@Suite(.enabled(if: Pack.isThere)) struct SavedPlanVectorTests {
    @Test func everyPlanOfThePackGivesItsVisits() throws {
        let vectors = try Pack.read("recurrence/plans.json", as: PlanVector.self)
        #expect(!vectors.isEmpty)
        let plans = try PlanCompany()
        for (index, vector) in vectors.enumerated() {
            let today = vector.today ?? vector.from
            plans.company.clock.now = SmallCompany.at("12:00", today)
            let plan = try save(vector, number: index + 1, today: today, plans)
            let found = try #require(
                try plans.desk.planOccurrences(from: vector.from, through: vector.to)[plan.id])
            #expect(PlanVector.Expected(found) == vector.expected, "\(vector.id)")
            try plans.company.store.write(at: plans.company.clock.now) { try $0.delete(plan) }
        }
    }

    /// The plan and the company's calendar as the vector has them; entered long ago.
    private func save(_ vector: PlanVector, number: Int, today: Day, _ plans: PlanCompany) throws -> MaintenancePlan {
        let plan = MaintenancePlan(
            id: Identifier(Int64(number)), number: number, name: vector.id, customer: plans.company.customer.id,
            site: plans.company.sites[0].id, serviceType: plans.lift.id, terms: try vector.terms(),
            doneBefore: (vector.completions ?? []).filter { $0 <= today }.max(), created: Day(iso: "1990-01-01")!)
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
