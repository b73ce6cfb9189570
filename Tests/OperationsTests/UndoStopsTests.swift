import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// `u` means one's own last act: where something later needs it, nothing older goes instead.
@Suite struct UndoStopsTests {
    private func states(_ company: SmallCompany) throws -> [OrderState] {
        try company.store.read { try $0.orders().map(\.state) }
    }

    @Test func aPlanOfWhichTheProgramMadeAnOrderStaysAndSoDoesEverythingBefore() throws {
        let plans = try PlanCompany()
        _ = try plans.company.newOrder()
        let plan = try plans.monthly()
        let results = try JobWorker(plans.desk, owner: "a").work()
        #expect(!results.isEmpty)
        #expect(try !plans.made(plan).isEmpty)
        let before = try states(plans.company)
        for _ in 1...2 {
            do {
                _ = try plans.desk.undo(by: plans.ann)
                Issue.record("an older order was taken back")
            } catch let refusal as Refusal {
                let words = refusal.sentence(Wording(.english, SmallCompany.calendar))
                #expect(words.contains("Plan \(plan.number) created") && words.contains("needs it"), "\(words)")
                #expect(refusal.exitCode == 4)
            }
        }
        #expect(try states(plans.company) == before)
        #expect(try !plans.made(plan).isEmpty)
    }

    @Test func whatTheProgramDidIsNobodysToTakeBack() throws {
        let plans = try PlanCompany()
        _ = try plans.monthly()
        _ = try JobWorker(plans.desk, owner: "a").work()
        let namesake = Actor(name: "dyspo", osUser: "dyspo", origin: .cli)
        #expect(throws: Refusal.desk(.nothingToUndo)) { try plans.desk.undo(by: namesake) }
    }

    @Test func aTicketThatBecameAnOrderOfAnothersStays() throws {
        let company = try SmallCompany()
        _ = try company.newOrder()
        var draft = TicketDraft(customer: company.customer.id, symptom: "Nie chłodzi")
        draft.site = company.sites[0].id
        _ = try company.desk.perform(CreateTicket(draft), by: company.ann)
        let ticket = try #require(try company.store.read { try $0.all(Ticket.self) }.first)
        _ = try company.desk.perform(ConvertTicket(ticket: ticket.id), by: company.bob)
        let before = try states(company)
        #expect(throws: Refusal.self) { try company.desk.undo(by: company.ann) }
        #expect(try states(company) == before)
        // Whoever made the order takes it back, and then the ticket can go.
        _ = try company.desk.undo(by: company.bob)
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.store.read { try $0.find(ticket.id)?.stage } == .rejected)
    }
}
