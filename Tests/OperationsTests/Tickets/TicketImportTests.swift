import DeskModel
import Operations
import ServiceModel
import Testing

@Suite struct TicketImportTests {
    @Test func aFileOfTicketsIsTakenInAndBroughtUpToDate() throws {
        let company = try SmallCompany()
        let rows = [
            TicketRow(
                line: 2, number: TicketNumber(year: 2026, sequence: 7), customer: company.customer.name,
                site: "Obiekt 0",
                symptom: "Cieknie", reporter: Reporter(name: "Ala"), impact: .much, urgency: .little),
            TicketRow(line: 3, key: "K1", customer: company.customer.name, symptom: "Stuka"),
            TicketRow(line: 4, key: "K2", state: .closed, customer: company.customer.name, symptom: "Było"),
        ]
        _ = try company.desk.perform(ImportTickets(rows), by: company.ann)
        let lines = try company.desk.tickets()
        #expect(lines.map { "\($0.ticket.number)" } == ["ZG/2026/000007", "ZG/2026/000008"])
        #expect(lines[0].ticket.priority == .high && lines[0].ticket.channel == .file)
        let exported = try company.desk.ticketRows()
        #expect(exported.map(\.symptom) == ["Cieknie", "Stuka"] && exported[0].reporter.name == "Ala")
        let again = #expect(throws: Refusal.self) { try company.desk.perform(ImportTickets(exported), by: company.ann) }
        #expect(again?.code == "invalid-rows" || again != nil)
        var changed = exported
        changed[1].symptom = "Stuka głośniej"
        let update = ImportUpdate(key: nil, columns: ["number", "customer", "symptom"])
        _ = try company.desk.perform(ImportTickets(changed, update: update), by: company.ann)
        #expect(try company.desk.ticketRows().map(\.symptom) == ["Cieknie", "Stuka głośniej"])
    }

    @Test func anUntouchedFileChangesNothing() throws {
        let company = try SmallCompany()
        var draft = TicketDraft(customer: company.customer.id, site: company.sites[0].id, symptom: "Cieknie")
        draft.reporter = Reporter(name: "Ala")
        _ = try company.desk.perform(CreateTicket(draft), by: company.ann)
        let contract = Contract(
            id: Identifier(0), number: "U/1", customer: company.customer.id,
            days: DaySpan(SmallCompany.monday - 10, SmallCompany.monday + 100)!, coverage: .roundTheClock,
            targets: ServiceTargets([.normal: TargetMinutes(response: 60, arrival: 120, fix: 600)]))
        _ = try company.desk.perform(CreateContract(contract), by: company.ann)
        draft.symptom = "Stuka"
        _ = try company.desk.perform(CreateTicket(draft), by: company.ann)
        let ticket = try #require(try company.desk.tickets().first { $0.ticket.symptom == "Stuka" }).ticket
        _ = try company.desk.perform(ConvertTicket(ticket: ticket.id), by: company.ann)
        let rows = try company.desk.ticketRows()
        let update = ImportUpdate(
            key: nil,
            columns: [
                "number", "key", "state", "customer", "site", "serial", "symptom", "note", "channel", "reporter",
                "phone",
                "email", "impact", "urgency", "priority", "type", "reported", "orders",
            ])
        _ = try company.desk.perform(ImportTickets(rows, update: update), by: company.ann)
        let again = try company.desk.perform(
            ImportTickets(try company.desk.ticketRows(), update: update), by: company.ann)
        #expect(again.sequence == nil)
        #expect(again.summary.importCounts?.changed == 0 && again.summary.importCounts?.unchanged == 2)
    }

    @Test func aTicketFindsTheOrdersThatItBecameAndTellsThoseThatAreNotHere() throws {
        let company = try SmallCompany()
        let order = try company.newOrder().order
        let rows = [
            TicketRow(
                line: 2, number: TicketNumber(year: 2026, sequence: 1), state: .qualified,
                customer: company.customer.name, site: "Obiekt 0", symptom: "Cieknie",
                orders: [order.number, OrderNumber(year: 2025, sequence: 9)]),
            TicketRow(
                line: 3, number: TicketNumber(year: 2026, sequence: 2), state: .closed, customer: company.customer.name,
                symptom: "Było"),
        ]
        let receipt = try company.desk.perform(ImportTickets(rows), by: company.ann)
        let counts = try #require(receipt.summary.importCounts)
        #expect(counts.added == 1 && counts.leftOut == 1 && counts.closed == 0 && counts.unlinked == 1)
        let words = receipt.summary.sentence(Wording(.english, SmallCompany.calendar))
        #expect(words.contains("1 over and not in this store, not taken in"), "\(words)")
        #expect(words.contains("not in this store: 1"), "\(words)")
        let line = try #require(try company.desk.tickets().first)
        #expect(line.state == .qualified)
        #expect(try company.desk.ticketRows().first?.orders == [order.number])
    }
}
