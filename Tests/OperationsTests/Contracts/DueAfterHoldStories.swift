import DeskModel
import ServiceModel
import Storage
import Testing

@testable import Operations

/// Once an order has waited for its customer, everything goes by what is due then: the queue, prices and plans, lateness,
/// and the windows that can be promised.
@Suite struct DueAfterHoldStories {
    private let company: AgreedCompany
    private let first: Order
    private let second: Order
    private let tuesday = SmallCompany.monday + 1
    private let wednesday = SmallCompany.monday + 2

    /// Two urgent orders, reported at 7 and at 9; covered 8-16, response 4 h, arrival 16 h, fix 24 h.
    init() throws {
        company = try AgreedCompany()
        first = try company.newOrder(.urgent)
        company.clock.now = SmallCompany.at("09:00")
        second = try company.newOrder(.urgent)
    }

    private func queue() throws -> [OrderNumber] {
        let view = try company.desk.view(from: SmallCompany.monday, days: 4)
        return view.queue.compactMap { view.visits[$0]?.number }
    }

    private func visit(_ order: Order) throws -> Visit { try company.store.read { try $0.visits(of: order.id)[0] } }

    /// What it would cost to have the first one done by Jan on Wednesday.
    private func priceOnWednesday() throws -> Insertion {
        let request = PriceRequest(
            id: 1, visits: [try visit(first).id], technicians: [company.small.jan.id], days: [wednesday])
        var best: Insertion?
        try company.desk.price(request) { chunk in best = chunk.prices.values.first?.best ?? best }
        return try #require(best)
    }

    @Test func beforeTheHoldTheOneThatWasReportedFirstIsDueFirst() throws {
        #expect(try queue() == [first.number, second.number])
        // Somebody has to be there by Tuesday 16:00.
        #expect(first.sla.arrival == SmallCompany.at("16:00", tuesday))
        #expect(try priceOnWednesday().lateness?.target == .sla)
    }

    @Test func whileItWaitsItIsNotInTheQueueAndAfterwardsItIsDueLater() throws {
        company.clock.now = SmallCompany.at("10:00")
        _ = try company.desk.perform(HoldOrder(order: first.id, reason: .customer), by: company.ann)
        #expect(try queue() == [second.number])
        company.clock.now = SmallCompany.at("10:00", tuesday)
        _ = try company.desk.perform(ReleaseOrder(order: first.id), by: company.ann)
        let held = try company.reload(first)
        // Two covered hours are left to respond, 14 to arrive, 22 to be done.
        #expect(held.sla.response == SmallCompany.at("12:00", tuesday))
        #expect(held.sla.arrival == SmallCompany.at("16:00", wednesday))
        #expect(held.sla.fix == SmallCompany.at("16:00", wednesday + 1))
        #expect(try queue() == [second.number, first.number], "the other one is due before it now")
        #expect(try priceOnWednesday().lateness == nil, "the engine counts with the later time")
        let slots = try company.small.slots(try visit(first))
        #expect(slots.sla == held.sla, "what may be promised is told by it")
    }

    @Test func latenessOfThePlanFollowsIt() throws {
        let place = { [company, wednesday] (visit: Visit) in
            try company.small.place(
                visit, company.small.jan, day: wednesday, at: SmallCompany.at("13:00", wednesday))
        }
        func line() throws -> OrderLine {
            try #require(try company.desk.orders().first { $0.order.id == first.id })
        }
        try place(try visit(first))
        #expect(try line().lateness(at: company.clock.now)?.target == .sla)
        company.clock.now = SmallCompany.at("10:00")
        _ = try company.desk.perform(HoldOrder(order: first.id, reason: .customer), by: company.ann)
        company.clock.now = SmallCompany.at("10:00", tuesday)
        _ = try company.desk.perform(ReleaseOrder(order: first.id), by: company.ann)
        #expect(try line().lateness(at: company.clock.now) == nil)
    }
}
