import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// An order that stays a draft is called one, with what it waits for.
@Suite struct DraftWaitTests {
    private let company: SmallCompany
    private let english = Wording(.english, SmallCompany.calendar)
    private let polish = Wording(.polish, SmallCompany.calendar)

    init() throws { company = try SmallCompany() }

    private func draft(duration: Int?) -> OrderDraft {
        OrderDraft(customer: company.customer.id, site: company.sites[0].id, title: "Nie grzeje", duration: duration)
    }

    private func sentence(_ draft: OrderDraft, qualify: Bool = true, _ wording: Wording? = nil) throws -> String {
        try company.desk.perform(CreateOrder(draft, qualify: qualify), by: company.ann).summary
            .sentence(wording ?? english)
    }

    @Test func withoutADurationItSaysSo() throws {
        let words = try sentence(draft(duration: nil))
        #expect(words.contains("created as a draft; it has no duration: give one."), "\(words)")
        #expect(try sentence(draft(duration: nil), polish).contains("jako szkic; nie ma czasu trwania"))
    }

    @Test func oneThatWasAskedForAsADraftIsOne() throws {
        let words = try sentence(draft(duration: 60), qualify: false)
        #expect(words.contains("as a draft; that was asked for"), "\(words)")
    }

    @Test func aReadyOneIsCreatedAndNoMore() throws {
        #expect(try sentence(draft(duration: 60)) == "Order ZS/2026/000001 created.")
    }

    @Test func aCreditStopIsTheReason() throws {
        let stop = SetCreditStop(
            customer: company.customer.id, ContractHalt(SmallCompany.monday, reason: "faktury"))
        _ = try company.desk.perform(stop, by: company.ann)
        let words = try sentence(draft(duration: 60))
        #expect(words.contains("as a draft; it needs an approval: no work on credit"), "\(words)")
        #expect(words.contains("faktury"), "\(words)")
    }

    @Test func ticketsWithoutALengthBecomeReadyOrdersOfTheUsualOne() throws {
        var items: [ConvertTicket] = []
        for symptom in ["Stoi", "Cieknie"] {
            var ticket = TicketDraft(customer: company.customer.id, symptom: symptom)
            ticket.site = company.sites[0].id
            _ = try company.desk.perform(CreateTicket(ticket), by: company.ann)
        }
        for ticket in try company.store.read({ try $0.all(Ticket.self) }) {
            items.append(ConvertTicket(ticket: ticket.id, isFirst: true))
        }
        let receipt = try company.desk.perform(Several(items), by: company.ann)
        #expect(receipt.summary.drafts == 0)
        let orders = try company.store.read { try $0.orders() }
        #expect(orders.map(\.state) == [.ready, .ready])
        let visits = try company.store.read { reader in try orders.flatMap { try reader.visits(of: $0.id) } }
        #expect(visits.map(\.duration) == [OrderType.repair.usualMinutes, OrderType.repair.usualMinutes])
    }

    @Test func aTicketUnderACreditStopSaysThatItsOrderIsADraft() throws {
        let stop = SetCreditStop(
            customer: company.customer.id, ContractHalt(SmallCompany.monday, reason: "faktury"))
        _ = try company.desk.perform(stop, by: company.ann)
        var ticket = TicketDraft(customer: company.customer.id, symptom: "Stoi")
        ticket.site = company.sites[0].id
        _ = try company.desk.perform(CreateTicket(ticket), by: company.ann)
        let id = try #require(try company.store.read { try $0.all(Ticket.self) }.first).id
        let summary = try company.desk.perform(ConvertTicket(ticket: id), by: company.ann).summary
        #expect(summary.drafts == 1)
        #expect(summary.sentence(english).contains("draft (it needs an approval"))
    }
}
