import DeskModel
import Operations
import ServiceModel
import Testing

/// A price is the same whether one day is asked about or many: how rare a skill is does not follow from the question.
@Suite struct PriceDaysTests {
    @Test func oneDayIsPricedAsAmongAll() throws {
        let company = try SmallCompany()
        // Without Piotr, Ewa's skills are less rare on Tuesday than over two weeks.
        let tuesday = SmallCompany.monday + 1
        let off = TimeWindow(start: SmallCompany.at("00:00", tuesday), end: SmallCompany.at("23:00", tuesday))!
        _ = try company.desk.perform(
            RecordAbsence(technician: company.piotr.id, window: off, kind: .other), by: company.ann)
        let visit = try company.newOrder().visit
        let all = try company.fresh().prices(of: visit.id, days: company.desk.openDays(14))
        let alone = try company.fresh().prices(of: visit.id, days: [tuesday])
        let ewa = CellKey(company.ewa.id, tuesday)
        #expect(try #require(all[ewa]?.best).cost > 0)
        #expect(alone.count == 4 && alone.allSatisfy { all[$0.key] == $0.value })
    }

    @Test func aWindowOnOfferCostsAsItsPrice() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder(priority: .urgent).visit
        let all = try company.fresh().prices(of: visit.id, days: company.desk.openDays(14))
        let offers = try company.fresh().slots(SlotRequest(id: 1, visit: visit.id, days: 1)).offers
        let first = try #require(offers.min { $0.insertion.cost < $1.insertion.cost })
        #expect(all[first.cell]?.best?.cost == first.insertion.cost)
    }
}

extension SmallCompany {
    /// A desk that has nothing in memory.
    fileprivate func fresh() throws -> ServiceDesk {
        let clock = clock
        return try ServiceDesk(store) { clock.now }
    }
}
