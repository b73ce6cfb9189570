import DeskModel
import ServiceModel
import Storage
import Testing

@testable import Operations

/// What a remedy says comes true in the forecast once it is carried out: the place, the time and its chance.
@Suite struct ProvedRemedyTests {
    private func give(_ gift: Remedy.Gift, _ jeopardy: Jeopardy, in company: SmallCompany) throws {
        _ = try company.desk.perform(
            GiveVisit(
                visit: jeopardy.visit, technician: gift.technician, day: gift.day, start: gift.start,
                basis: jeopardy.basis), by: company.ann)
    }

    @Test func itsChanceIsTheForecastsOwn() throws {
        let tests = try RemedyTests()
        let company = tests.company
        let forecast = try company.desk.remedied(company.desk.forecast())
        let jeopardy = try #require(forecast.jeopardy(of: tests.second.id))
        guard case .give(let gift)? = jeopardy.remedy else {
            Issue.record("\(String(describing: jeopardy.remedy))")
            return
        }
        try give(gift, jeopardy, in: company)
        let after = try #require(try company.desk.forecast().visits[tests.second.id])
        #expect(after.missed == gift.missed && after.start == gift.expected && !after.isAtRisk)
    }

    /// By the plan it is in time; by what drives of this company take, it is not.
    @Test func whatFitsByThePlanAndDoesNotHoldIsNoProof() throws {
        let tests = try RemedyTests()
        let company = tests.company
        let desk = company.desk
        let (forecast, view) = (try desk.forecast(), try desk.viewOfToday())
        let prices = try desk.prices(of: tests.second.id, days: [SmallCompany.monday])
        let (cell, price) = try #require(
            prices.filter { $0.key.technician != company.ewa.id && $0.value.best.map { $0.lateness == nil } ?? false }
                .min {
                    ($0.value.best?.start ?? SmallCompany.at("20:00"), $0.key.technician)
                        < ($1.value.best?.start ?? SmallCompany.at("20:00"), $1.key.technician)
                })
        let place = try #require(price.best)
        let snapshot = try desk.snapshot(of: desk.snapshots.days ?? [SmallCompany.monday])
        func outcome(_ spread: Spread) -> RemedyProof.Outcome? {
            RemedyProof(view: view, forecast: forecast, snapshot: snapshot, company: desk.company, spread: spread)
                .outcome(of: tests.second.id, at: cell, place)
        }
        #expect(outcome(.prior)?.isInTime == true)
        let slow = Spread(work: [], travel: Array(repeating: 4900, count: 2000))
        #expect(outcome(slow)?.isInTime == false)
    }

    /// Over random days: nothing that is offered as in time is at risk behind it, nor makes others so.
    @Test(arguments: [31, 32, 33, 34] as [UInt64]) func nothingOfferedIsAtRiskAfterwards(seed: UInt64) throws {
        var random = try RandomDesk(seed: seed)
        let (company, desk) = (random.company, random.company.desk)
        for step in 0..<60 {
            _ = try random.step()
            if step % 6 == 0 { company.clock.now = company.clock.now + 900 }
            guard step % 4 == 0 else { continue }
            let forecast = try desk.remedied(desk.forecast())
            for jeopardy in forecast.jeopardies {
                guard case .give(let gift)? = jeopardy.remedy else { continue }
                try give(gift, jeopardy, in: company)
                let after = try desk.forecast()
                let own = try #require(after.visits[jeopardy.visit])
                #expect(own.start == gift.expected && own.missed == gift.missed, "seed \(seed), step \(step)")
                if gift.late == 0 { #expect(!own.isAtRisk) }
                for (visit, other) in after.visits where other.isAtRisk && visit != jeopardy.visit {
                    #expect(other.missed <= forecast.visits[visit]?.missed ?? 0, "seed \(seed), step \(step)")
                }
                _ = try desk.undo(by: company.ann)
                break
            }
        }
    }
}
