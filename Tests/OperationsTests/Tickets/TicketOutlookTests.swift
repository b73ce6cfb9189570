import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

extension SmallCompany {
    fileprivate func newTicket(_ symptom: String = "Kocioł gaśnie") throws -> Ticket {
        let receipt = try desk.perform(
            CreateTicket(TicketDraft(customer: customer.id, site: sites[0].id, symptom: symptom)), by: ann)
        guard case .tickets(.created(let number)) = receipt.summary else { throw Unexpected.summary }
        return try desk.ticket(named: number.description)
    }
}

/// What is known of a ticket before anything is done about it.
@Suite struct TicketOutlookTests {
    @Test func anOrderThatIsOpenForTheSameFaultIsTold() throws {
        let company = try SmallCompany()
        let site = company.sites[0]
        _ = try company.desk.perform(
            CreateOrder(OrderDraft(customer: site.customer, site: site.id, title: "Kocioł gaśnie", duration: 60)),
            by: company.ann)
        company.clock.now = company.clock.now + 40 * 86_400
        let again = try company.newTicket("gaśnie kocioł, błąd E04")
        let line = try #require(try company.desk.tickets().first { $0.ticket.id == again.id })
        let told = try #require(line.repeats)
        #expect(told.isOpen && told.order?.sequence == 1 && told.days == 40 && told.count == 1)
        let wording = Wording(.english, SmallCompany.calendar, today: SmallCompany.monday + 40)
        #expect(told.words(wording).hasPrefix("order ZS/2026/000001 is open for the same fault since "))
        // An order of the ticket itself says nothing.
        _ = try company.desk.perform(ConvertTicket(ticket: again.id), by: company.ann)
        #expect(try company.desk.tickets().first { $0.ticket.id == again.id }?.repeats == told)
    }

    @Test func whoWouldPayAndWhoCouldGoIsKnownBeforeAnOrderIsThere() throws {
        let company = try SmallCompany()
        let ticket = try company.newTicket()
        let wording = Wording(.english, SmallCompany.calendar, today: SmallCompany.monday)
        let before = try company.desk.store.read { try $0.sequence() }
        let outlook = try #require(try company.desk.outlook(ofTicket: ticket.id, wording))
        #expect(outlook.agreement != nil && outlook.places?.isEmpty == false)
        #expect(try company.desk.store.read { try $0.sequence() } == before && company.desk.orders().isEmpty)
        _ = try company.desk.perform(ConvertTicket(ticket: ticket.id), by: company.ann)
        #expect(try company.desk.outlook(ofTicket: ticket.id, wording) == nil)
    }

    @Test func aTypeThatPlansOrTicketsNeedStaysAndSaysWhy() throws {
        let company = try SmallCompany()
        _ = try company.desk.perform(
            CreateServiceType(ServiceTypeContent(code: "KOCIOL", title: "Kocioł")),
            by: company.ann)
        let type = try #require(try company.desk.activeServiceTypes().first)
        let site = company.sites[0]
        _ = try company.desk.perform(
            CreateTicket(TicketDraft(customer: site.customer, site: site.id, symptom: "x", serviceType: type.id)),
            by: company.ann)
        #expect(throws: Refusal.administration(.needed(.serviceType, name: "KOCIOL", by: [.ticket: 1]))) {
            _ = try company.desk.perform(RemoveServiceType(type: type.id), by: company.ann)
        }
    }
}
