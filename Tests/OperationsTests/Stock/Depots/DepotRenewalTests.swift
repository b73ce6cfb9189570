import DeskModel
import ServiceModel
import Testing

@testable import Operations
@testable import Storage

/// A desk that stays open knows of every move of stock what a desk knows that was just opened.
@Suite struct DepotRenewalTests {
    private static let days = 3

    @Test func aBookingRenewsTheDaysOfItsVanWithoutReadingEverything() throws {
        let depots = try DepotCompany()
        let (company, ewa) = (depots.company, depots.company.ewa)
        try depots.receive("AKU", 4, at: "M1")
        let (visit, next) = (try depots.order(["AKU": 4]).visit, try depots.order(["AKU": 1]).visit)
        try company.place(visit, ewa)
        _ = try depots.sheet(ewa)
        #expect(depots.lack(try depots.price(next, ewa)) != nil)
        let before = depots.desk.snapshots.wholeReadings
        let clock = company.clock
        let other = try ServiceDesk(company.store) { clock.now }
        _ = try other.perform(
            BookStock([try company.step(.receive, "AKU", "1", to: "M1", price: 100)]), by: company.bob)
        #expect(try depots.price(next, ewa)?.best != nil)
        _ = try other.perform(
            BookStock([try company.step(.scrap, "AKU", "2", from: "M1", reason: "mokre")]), by: company.bob)
        #expect(try depots.sheet(ewa).stops[0].breaches.map(\.rule) == ["parts"])
        #expect(depots.desk.snapshots.wholeReadings == before)
    }

    @Test(arguments: 1...4) func whateverIsBookedAndPlacedBothDesksSeeTheSame(seed: Int) throws {
        let depots = try DepotCompany()
        let company = depots.company
        var dice = Dice(state: UInt64(seed))
        try depots.receive("AKU", 6, at: "M1")
        try depots.receive("AKU", 2, at: "W1")
        let visits = try (0..<6).map { _ in
            try depots.order(["AKU": dice.number(1...3)], site: dice.number(0...2)).visit
        }
        _ = try depots.desk.view(from: SmallCompany.monday, days: Self.days)
        for step in 0..<40 {
            do {
                let visit = visits[dice.number(0...5)]
                let technician = [company.ewa, company.jan][dice.number(0...1)]
                switch dice.number(0...5) {
                case 0: try company.book(company.step(.receive, "AKU", "1", to: "M1", price: 100))
                case 1: try company.book(company.step(.scrap, "AKU", "1", from: "M1", reason: "mokre"))
                case 2: try company.book(company.step(.transfer, "AKU", "1", from: "M1", to: "W2"))
                case 3: _ = try depots.desk.undo(by: company.ann)
                default: try company.place(visit, technician, day: SmallCompany.monday + dice.number(0...2))
                }
            } catch is Refusal {}
            try expectTheSame(depots, visits, "seed \(seed), step \(step)")
        }
    }

    private func expectTheSame(_ depots: DepotCompany, _ visits: [Visit], _ note: String) throws {
        let clock = depots.company.clock
        let fresh = try ServiceDesk(depots.company.store) { clock.now }
        let kept = try depots.desk.view(from: SmallCompany.monday, days: Self.days)
        let whole = try fresh.view(from: SmallCompany.monday, days: Self.days)
        #expect(kept.sheets == whole.sheets, "\(note)")
        for visit in visits.prefix(2) {
            let prices = try depots.desk.prices(of: visit.id, days: kept.days)
            #expect(try prices == fresh.prices(of: visit.id, days: kept.days), "\(note)")
        }
    }
}
