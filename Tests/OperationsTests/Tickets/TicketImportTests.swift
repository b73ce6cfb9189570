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
}
