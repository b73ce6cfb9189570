import DeskModel
import ServiceModel
import Testing

@testable import Operations

/// A forecast that is kept is the one that is made anew, whatever was done and whatever the hour.
@Suite struct ForecastBookTests {
    @Test(arguments: [21, 22, 23] as [UInt64]) func keptIsAsMadeAnew(seed: UInt64) throws {
        var random = try RandomDesk(seed: seed)
        let (desk, clock) = (random.company.desk, random.company.clock)
        var book = ForecastBook()
        var done = 0
        for step in 0..<90 {
            done += try random.step() ? 1 : 0
            if step % 9 == 0 { clock.now = clock.now + 1_117 }
            let view = try desk.viewOfToday()
            let kept = book.forecast(of: view, spread: .prior, at: clock.now)
            var fresh = ForecastBook()
            #expect(kept == fresh.forecast(of: view, spread: .prior, at: clock.now), "seed \(seed), step \(step)")
            #expect(book.reckoned <= fresh.reckoned)
        }
        #expect(done > 20)
    }

    @Test func oneEventReckonsOneDay() throws {
        let company = try SmallCompany()
        for (site, technician) in [(0, company.ewa), (1, company.jan), (2, company.piotr)] {
            try company.place(company.newOrder(site: site).visit, technician)
        }
        var book = ForecastBook()
        _ = book.forecast(of: try company.desk.viewOfToday(), spread: .prior, at: company.clock.now)
        #expect(book.reckoned == 3)
        let visit = try company.newOrder().visit
        try company.place(visit, company.jan)
        _ = book.forecast(of: try company.desk.viewOfToday(), spread: .prior, at: company.clock.now)
        #expect(book.reckoned == 1)
        _ = book.forecast(of: try company.desk.viewOfToday(), spread: .prior, at: company.clock.now + 60)
        #expect(book.reckoned == 3)
    }

    /// Who comes along is as late as who leads, and holds up what follows for both.
    @Test func aCrewGoesTogether() throws {
        let company = try SmallCompany()
        let work = try company.newOrder(minutes: 60).visit
        try company.place(work, company.jan, at: SmallCompany.at("08:30"))
        let (order, together) = try company.newOrder(site: 1, minutes: 60)
        var changes = EditOrder.Changes()
        changes.crewSize = 2
        _ = try company.desk.perform(EditOrder(order: order.id, changes: changes), by: company.ann)
        _ = try company.desk.perform(
            PlaceVisit(
                visit: together.id, technician: company.ewa.id, day: SmallCompany.monday,
                start: SmallCompany.at("10:30"),
                crew: [company.jan.id]), by: company.ann)
        _ = try company.desk.perform(DispatchVisit(visit: work.id), by: company.ann)
        company.clock.now = SmallCompany.at("08:30")
        for act in [VisitAct.accept, .travel, .arrive, .start] {
            _ = try company.desk.perform(ReportVisit(visit: work.id, act: act), by: company.ann)
        }
        company.clock.now = SmallCompany.at("11:00")
        let view = try company.desk.viewOfToday()
        let way = try #require(
            view.sheets[CellKey(company.jan.id, SmallCompany.monday)]?.stops.first { $0.visit == together.id })
        let foreseen = try #require(try company.desk.forecast().visits[together.id])
        #expect(DayGround.all(of: view, on: SmallCompany.monday, at: company.clock.now).map(\.people.count) == [2])
        #expect(foreseen.start >= SmallCompany.at("11:00") + way.drive)
    }

    /// Looking at another week costs nobody's snapshot, and the forecast stays that of today.
    @Test func aDeskThatShowsAnotherWeekForeseesToday() throws {
        let company = try SmallCompany()
        try company.place(company.newOrder().visit, company.ewa)
        _ = try company.desk.view(from: SmallCompany.monday + 7, days: 7)
        let forecast = try company.desk.forecast()
        #expect(forecast.visits.count == 1 && forecast.day == SmallCompany.monday)
        #expect(company.desk.snapshots.days?.first == SmallCompany.monday + 7)
    }
}
