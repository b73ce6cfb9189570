import DeskModel
import ServiceModel
import Storage
import Testing

@testable import Operations

/// `device:` and `plan:` find orders in lists and on the desk alike.
@Suite struct DeviceFilterTests {
    @Test func anOrderIsFoundByItsDeviceOnTheDeskAndInTheList() throws {
        let small = try SmallCompany()
        let device = Asset(
            id: Identifier(90), site: small.sites[0].id, name: "Chłodziarka", model: "LT8", serial: "ML-2015-394799")
        try small.store.write(at: small.clock.now) { try $0.insert(device) }
        _ = try small.newOrder()
        var draft = OrderDraft(customer: small.customer.id, site: small.sites[0].id, title: "x", duration: 60)
        draft.assets = [device.id]
        guard
            let number = try small.desk.perform(CreateOrder(draft), by: small.ann).summary.createdOrder
        else { throw SmallCompany.Unexpected.summary }
        for text in ["device:lt8", "urządzenie:394799", "device:chłodz", "!device:none"] {
            #expect(try found(text, small) == [number], "\(text)")
            #expect(try shown(text, small) == [number], "\(text)")
        }
        #expect(try found("device:brak", small).count == 1 && shown("device:none", small).count == 1)
        // What is none of the company's devices is told.
        let vocabulary = try small.desk.filterVocabulary()
        #expect(throws: FilterFault.self) { _ = try Filter("device:winda", Self.times(small), known: vocabulary) }
        // A renewed view has it too.
        _ = try small.newOrder()
        #expect(try shown("device:lt8", small) == [number])
    }

    @Test func whatAPlanMadeIsFoundByThePlanOnTheDeskToo() throws {
        let plans = try PlanCompany()
        let plan = try plans.monthly()
        _ = try plans.company.desk.generatePlanOrders()
        _ = try plans.company.newOrder()
        let made = try plans.made(plan).map(\.number)
        #expect(!made.isEmpty)
        #expect(try found("plan:\(plan.number)", plans.company) == made)
        #expect(try shown("plan:\(plan.number)", plans.company) == made)
    }

    private static func times(_ small: SmallCompany) -> TimeWords {
        TimeWords(calendar: SmallCompany.calendar, now: small.clock.now)
    }

    private func found(_ text: String, _ small: SmallCompany) throws -> [OrderNumber] {
        let filter = try #require(try Filter(text, Self.times(small)))
        return try small.desk.orders().filter { filter.matches(FilterSubject($0, now: small.clock.now)) }
            .map(\.order.number)
    }

    private func shown(_ text: String, _ small: SmallCompany) throws -> [OrderNumber] {
        let filter = try #require(try Filter(text, Self.times(small)))
        let view = try small.desk.view(from: SmallCompany.monday, days: 3)
        return view.queue.compactMap { view.visits[$0] }.filter { card in
            filter.matches(FilterSubject(card, region: "", technicians: [], isLate: false))
        }.map(\.number)
    }
}
