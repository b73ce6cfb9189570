import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// Everything the palette looks for, and orders that go on where others ended.
@Suite struct FindAnythingTests {
    private func kinds(_ company: SmallCompany, _ text: String) throws -> [Found.Kind] {
        try company.desk.find(FindRequest(id: 1, text: text)).map(\.kind)
    }

    @Test func ordersAreFoundInAnyState() throws {
        let company = try SmallCompany()
        let orders = try (0..<3).map { _ in try company.newOrder().order }
        _ = try company.desk.perform(HoldOrder(order: orders[0].id, reason: .parts), by: company.ann)
        _ = try company.desk.perform(CancelOrder(order: orders[1].id, reason: "x"), by: company.ann)
        for (order, state) in zip(orders, [OrderState.onHold, .cancelled, .ready]) {
            let found = try kinds(company, order.number.description)
            #expect(found == [.order(order.id, order.number, state)])
        }
        #expect(try kinds(company, "brak ogrzewania").count == 3)
    }

    @Test func aContractIsFoundByItsNumberAndItsCustomer() throws {
        let company = try SmallCompany()
        let contract = Contract(
            id: Identifier(0), number: "U/2025/011", customer: company.customer.id,
            days: DaySpan(SmallCompany.monday, SmallCompany.monday + 364)!, key: "SAP-1")
        _ = try company.desk.perform(CreateContract(contract), by: company.ann)
        let id = try company.desk.contract(named: "U/2025/011").id
        for text in ["U/2025/011", "2025/011", company.customer.name, "sap-1"] {
            #expect(try kinds(company, text).contains(.contract(id)), "\(text)")
        }
    }

    @Test func customersTownsAndSitesAreFoundWithoutPolishMarksAndPhonesInAnyGrouping() throws {
        let company = try SmallCompany()
        #expect(try kinds(company, "krakow").contains(.town(sites: 4)))
        #expect(try kinds(company, "TESTOWY zimny") == [.customer(company.customer.id)])
        for digits in ["000000001", "48 000 000 001", "000-000-001", "+48000000001"] {
            #expect(try kinds(company, digits).contains(.customer(company.customer.id)), "\(digits)")
        }
        #expect(try kinds(company, "obiekt 2").contains(.site(company.sites[2].id)))
        #expect(try kinds(company, "nobody").isEmpty)
        #expect(try kinds(company, "  ").isEmpty)
    }

    @Test func whatChangedSinceTheLastSearchIsFoundAsItIsNow() throws {
        let company = try SmallCompany()
        let order = try company.newOrder().order
        #expect(try kinds(company, "ogrzewania") == [.order(order.id, order.number, .ready)])
        _ = try company.desk.perform(HoldOrder(order: order.id, reason: .parts), by: company.ann)
        #expect(try kinds(company, "ogrzewania") == [.order(order.id, order.number, .onHold)])
        _ = try company.newOrder()
        #expect(try kinds(company, "ogrzewania").count == 2)
    }

    @Test func whatIsReopenedAsNewIsLinkedInBoth() throws {
        let company = try SmallCompany()
        let old = try company.newOrder().order
        _ = try company.desk.perform(CancelOrder(order: old.id, reason: "x"), by: company.ann)
        let draft = OrderDraft(
            customer: old.customer, site: old.site, title: old.title, duration: 60)
        let receipt = try company.desk.perform(CreateOrder(draft, origin: old.id), by: company.ann)
        guard let number = receipt.summary.createdOrder else {
            Issue.record("no order")
            return
        }
        let new = try company.desk.order(named: number.description)
        #expect(try company.desk.detail(of: new.id).origin?.number == old.number)
        #expect(try company.desk.detail(of: old.id).followers.map(\.number) == [number])
        // Taking it back cancels the new one, whose number stays used; the link tells the story.
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.desk.detail(of: old.id).followers.map(\.state) == [.cancelled])
    }
}
