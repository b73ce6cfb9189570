import DeskModel
import Operations
import ServiceModel
import Testing

/// How a plan is found again, and what it does with days on which somebody forced a visit.
@Suite struct PlanCourseTests {
    private func request(_ budget: PlanRequest.Budget) -> PlanRequest {
        PlanRequest(from: SmallCompany.monday, through: SmallCompany.monday + 4, budget: budget)
    }

    private func companyWithOrders(_ count: Int) throws -> SmallCompany {
        let company = try SmallCompany()
        for index in 0..<count { try company.newOrder(site: index % 4, minutes: 45 + 15 * (index % 3)) }
        return company
    }

    @Test func aTimedPlanIsRepeatedByWhatItNames() throws {
        let company = try companyWithOrders(12)
        let timed = try company.desk.plan(request(.time(.seconds(1))))
        #expect(timed.iterations > 0)
        var again = request(.course(timed.course))
        again.threads = 1
        let repeated = try company.desk.plan(again)
        #expect(repeated.moves == timed.moves)
        #expect(repeated.iterations == timed.iterations && repeated.course == timed.course)
        #expect(throws: Refusal.desk(.invalid(field: .number, .notANumber("1/x")))) {
            try company.desk.plan(request(.course("1/x")))
        }
    }

    /// A visit that was forced across two free ones keeps its hour, and nothing lies across it after the plan.
    @Test func visitsAcrossAForcedOneAreMoved() throws {
        let company = try companyWithOrders(0)
        let day = SmallCompany.monday + 1
        for (index, hour) in ["09:00", "10:30", "13:00"].enumerated() {
            let visit = try company.newOrder(site: index, minutes: 60).visit
            try company.place(visit, company.piotr, day: day, at: SmallCompany.at(hour, day))
        }
        let forced = try company.newOrder(site: 3, minutes: 120).visit
        try company.place(
            forced, company.piotr, day: day, at: SmallCompany.at("10:00", day), override: "tak chciał klient")
        func stops() throws -> [DaySheet.Stop] {
            let view = try company.desk.view(from: SmallCompany.monday, days: 5)
            return view.sheets.values.flatMap(\.stops)
        }
        func isOverlapped(_ stops: [DaySheet.Stop]) -> Bool {
            stops.contains { one in
                stops.contains { $0.visit != one.visit && $0.start < one.end && one.start < $0.end }
            }
        }
        let before = try company.desk.view(from: day, days: 1).sheets.values.flatMap(\.stops)
        #expect(isOverlapped(before))
        let diff = try company.desk.plan(request(.iterations(done: 500, schedule: 500)))
        #expect(!diff.moves.contains { $0.visit == forced.id })
        #expect(diff.counts.removed == 0)
        _ = try company.desk.perform(ApplyPlan(base: diff.base, moves: diff.moves), by: company.ann)
        let sheets = try company.desk.view(from: SmallCompany.monday, days: 5).sheets.values
        #expect(sheets.allSatisfy { !isOverlapped($0.stops) })
        #expect(try company.reload(forced).placement?.start == SmallCompany.at("10:00", day))
        #expect(try stops().count == 4)
    }
}
