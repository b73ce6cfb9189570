import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// An order of a plan may be done on the days of its tolerance and on no other, wherever one asks.
@Suite struct AllowedDaysTests {
    private let plans: PlanCompany
    private let number: OrderNumber
    private let visit: Visit

    /// 26 November to 4 December without the weekend; today is Monday, 23 November.
    init() throws {
        plans = try PlanCompany()
        let plan = try plans.monthly()
        _ = try plans.desk.generatePlanOrders()
        number = try #require(try plans.made(plan).first?.number)
        visit = try #require(try plans.visits(number).first)
    }

    private func price(_ day: String) throws -> CellPrice {
        let cell = CellKey(plans.company.jan.id, Day(iso: day)!)
        return try #require(try plans.desk.prices(of: visit.id, days: [cell.day])[cell])
    }

    @Test func pricesNameTheDay() throws {
        guard case .impossible(.intake(.dayNotAllowed(let days))) = try price("2026-11-25") else {
            Issue.record("\(try price("2026-11-25"))")
            return
        }
        #expect(days?.first.iso == "2026-11-26")
        guard case .fits = try price("2026-11-26") else {
            Issue.record("\(try price("2026-11-26"))")
            return
        }
        let wording = Wording(.english, SmallCompany.calendar, today: plans.today)
        #expect(
            IntakeBreach.dayNotAllowed(days).sentence(wording)
                == "may be done from Thu 26 Nov to Fri 4 Dec, on working days only")
    }

    @Test func aDropOnAnotherDayTakesAReasonAndIsMarked() throws {
        let early = Day(iso: "2026-11-24")!
        #expect(throws: Refusal.self) { try plans.company.place(visit, plans.company.jan, day: early) }
        try plans.company.place(visit, plans.company.jan, day: early, override: "klient prosi")
        let sheet = try plans.desk.view(from: early, days: 1).sheets[CellKey(plans.company.jan.id, early)]
        let breaches = try #require(sheet?.stops.first?.breaches)
        #expect(breaches.contains { $0.rule == "day" })
    }

    @Test func thePlannerKeepsTheDays() throws {
        let request = PlanRequest(
            from: plans.today, through: plans.today + 13, budget: .iterations(done: 200, schedule: 200))
        let diff = try plans.desk.plan(request)
        let move = try #require(diff.moves.first { $0.order == number })
        let day = try #require(move.to?.day)
        #expect(Day(iso: "2026-11-26")! <= day && day <= Day(iso: "2026-12-04")!)
    }

    /// Once the last day went by it is late, and any day is better than none.
    @Test func whatIsLateMayBeDoneOnAnyDay() throws {
        plans.wind(to: "2026-12-07")
        guard case .fits = try price("2026-12-08") else {
            Issue.record("\(try price("2026-12-08"))")
            return
        }
    }
}
