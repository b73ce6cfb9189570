import ServiceModel
import Testing

/// Who has their parts, where several ask for the same.
@Suite struct PartsLedgerTests {
    private let part = Part.ID(1)
    private let van = StockPlace.ID(1)
    private let depot = StockPlace.ID(2)
    private let ann = Technician.ID(7)
    private let day = Day(iso: "2026-11-23")!

    private func claim(_ number: Int64, _ needs: Int, at start: Int64) -> PartsClaim {
        PartsClaim(
            visit: Visit.ID(number), order: Order.ID(number), needs: [part: Quantity(needs)], technician: ann, day: day,
            start: Timestamp(seconds: start))
    }

    private func stop(at start: Int64, for visits: [Int64]) -> DepotStop {
        DepotStop(
            id: DepotStop.ID(1), technician: ann, day: day, place: depot, start: Timestamp(seconds: start),
            end: Timestamp(seconds: start + 600),
            loads: visits.map { .init(visit: Visit.ID($0), part: part, Quantity(9)) })
    }

    private func ledger(
        van onVan: Int, depot there: Int, held: [Int64: Int] = [:], stops: [DepotStop] = [], _ claims: [PartsClaim]
    ) -> PartsLedger {
        let supplies = PartsSupplies(
            free: [StockCell(van, part): Quantity(onVan), StockCell(depot, part): Quantity(there)],
            held: Dictionary(held.map { (Order.ID($0), [StockCell(van, part): Quantity($1)]) }) { $1 })
        return PartsLedger(supplies, vans: [ann: van], stops: stops, claims: claims)
    }

    @Test func theEarlierVisitHasThePartAndTheLaterLacksIt() {
        let found = ledger(van: 5, depot: 0, [claim(2, 4, at: 200), claim(1, 4, at: 100)])
        #expect(found.lacks == [Visit.ID(2): [.init(part: part, needs: Quantity(4), has: Quantity(1))]])
    }

    @Test func whatAnOrderHoldsIsItsOwnWhoeverIsFirst() {
        let found = ledger(van: 0, depot: 0, held: [2: 4], [claim(1, 4, at: 100), claim(2, 4, at: 200)])
        #expect(found.lacks.keys.sorted() == [Visit.ID(1)])
    }

    @Test func aStopServesOnlyWhatStandsBehindIt() {
        let stop = stop(at: 150, for: [1, 2])
        let found = ledger(van: 0, depot: 9, stops: [stop], [claim(1, 2, at: 100), claim(2, 3, at: 200)])
        #expect(found.lacks.keys.sorted() == [Visit.ID(1)])
        #expect(found.loads(at: stop) == [.init(visit: Visit.ID(2), part: part, Quantity(3))])
    }

    @Test func whatIsHeldOnTheVanIsNotLoadedAgain() {
        let stop = stop(at: 50, for: [1])
        let found = ledger(van: 0, depot: 9, held: [1: 1], stops: [stop], [claim(1, 3, at: 100)])
        #expect(found.loads(at: stop) == [.init(visit: Visit.ID(1), part: part, Quantity(2))])
        #expect(found.has(part, at: depot, for: Order.ID(9)) == Quantity(7))
    }

    @Test func aVisitInAdditionFetchesWhatTheVanLacks() {
        let found = ledger(van: 3, depot: 5, [claim(1, 1, at: 100)])
        let (need, order) = ([part: Quantity(4)], Order.ID(9))
        #expect(found.taking(need, for: order, with: ann, from: nil).lacks.first?.has == Quantity(2))
        #expect(found.taking(need, for: order, with: ann, from: depot).loaded == [part: Quantity(2)])
        #expect(found.taking([part: Quantity(8)], for: order, with: ann, from: depot).lacks.count == 1)
        #expect(found.taking([part: Quantity(2)], for: order, with: ann, from: depot).loaded == [:])
        let nobody = found.taking(need, for: order, with: Technician.ID(8), from: depot)
        #expect(nobody.lacks.first?.has == .zero)
    }

    /// Whatever is put elsewhere, one thing after the other comes to the same as everything at once.
    @Test(arguments: 1...20) func changesComeToTheSameAsCountingAnew(seed: Int) {
        var dice = SplitMix(state: UInt64(seed))
        let people = [Technician.ID(7), Technician.ID(8), Technician.ID(9)]
        let vans = [people[0]: StockPlace.ID(1), people[1]: StockPlace.ID(3)]
        let parts = [Part.ID(1), Part.ID(2)]
        var supplies = PartsSupplies()
        for place in [1, 2, 3] as [Int64] {
            for part in parts { supplies.free[StockCell(StockPlace.ID(place), part)] = Quantity(dice.number(0...6)) }
        }
        supplies.held[Order.ID(1)] = [StockCell(StockPlace.ID(1), parts[0]): Quantity(2)]
        var (claims, stops): ([Visit.ID: PartsClaim], [Technician.ID: DepotStop]) = ([:], [:])
        var ledger = PartsLedger(supplies, vans: vans, stops: [], claims: [])
        for _ in 0..<60 {
            let (visit, technician) = (Visit.ID(Int64(dice.number(1...5))), people[dice.number(0...2)])
            switch dice.number(0...3) {
            case 0:
                claims[visit] = nil
                ledger.set(nil, for: visit)
            case 1:
                let stop = DepotStop(
                    id: DepotStop.ID(technician.rawValue), technician: technician, day: day, place: depot,
                    start: Timestamp(seconds: Int64(dice.number(0...50))), end: Timestamp(seconds: 60),
                    loads: (1...5).flatMap { visit in parts.map { .init(visit: Visit.ID(visit), part: $0, Quantity(2)) }
                    })
                stops[technician] = dice.chance(30) ? nil : stop
                ledger.set(stops[technician], of: technician, on: day)
            default:
                let needs = [parts[0]: Quantity(dice.number(0...3)), parts[1]: Quantity(dice.number(0...3))]
                let claim = PartsClaim(
                    visit: visit, order: Order.ID(visit.rawValue), needs: needs, technician: technician, day: day,
                    start: Timestamp(seconds: Int64(dice.number(0...100))))
                claims[visit] = claim
                ledger.set(claim, for: visit)
            }
            let anew = PartsLedger(supplies, vans: vans, stops: Array(stops.values), claims: Array(claims.values))
            #expect(ledger.lacks == anew.lacks && ledger.left(of: parts) == anew.left(of: parts))
            #expect(stops.values.allSatisfy { ledger.loads(at: $0) == anew.loads(at: $0) })
        }
    }
}
