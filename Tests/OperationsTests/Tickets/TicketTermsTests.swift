import DeskModel
import Foundation
import Operations
import ServiceModel
import Storage
import Testing

/// Tickets under a contract, and what a ticket keeps to.
@Suite struct TicketTermsTests {
    private func take(_ agreed: AgreedCompany, _ priority: Priority = .urgent) throws -> Ticket {
        let receipt = try agreed.desk.perform(
            CreateTicket(
                TicketDraft(
                    customer: agreed.small.customer.id, site: agreed.small.sites[0].id, symptom: "Kocioł gaśnie",
                    priority: priority)), by: agreed.ann)
        guard case .tickets(.created(let number)) = receipt.summary else { throw SmallCompany.Unexpected.summary }
        return try agreed.desk.ticket(named: number.description)
    }

    @Test func aContractWithOnlyATimeToMendShowsItsClock() throws {
        let agreed = try AgreedCompany { $0.targets = ServiceTargets([.urgent: TargetMinutes(fix: 480)]) }
        let ticket = try take(agreed)
        let line = try #require(try agreed.desk.tickets().first)
        #expect(ticket.sla.isContract && line.contract == agreed.contract.number)
        #expect(line.clocks.count == 1 && line.clocks.first?.due == ticket.sla.fix)
        #expect(try agreed.desk.ticketDetail(of: ticket.id).line.clocks == line.clocks)
    }

    @Test func anotherTargetOfTheContractRenewsTheClock() throws {
        let agreed = try AgreedCompany()
        let ticket = try take(agreed)
        var contract = agreed.contract
        contract.targets = ServiceTargets([.urgent: TargetMinutes(response: 60)])
        _ = try agreed.desk.perform(EditContract(contract), by: agreed.ann)
        let renewed = try agreed.desk.ticket(named: ticket.number.description)
        #expect(renewed.sla.response == SmallCompany.at("09:00") && renewed.sla.fix == nil)
        _ = try agreed.desk.undo(by: agreed.ann)
        #expect(try agreed.desk.ticket(named: ticket.number.description).sla == ticket.sla)
    }

    @Test func anImportedTicketIsAtTheOnlySiteAndUnderItsContract() throws {
        let company = try SmallCompany()
        let lonely = Customer(id: Identifier(70), name: "Jeden Adres")
        let site = Site(
            id: Identifier(71), customer: lonely.id, name: "Sklep", address: "", town: "Kraków", location: nil,
            region: company.north.id)
        try company.store.write(at: company.clock.now) { transaction in
            try transaction.insert(lonely)
            try transaction.insert(site)
        }
        _ = try AgreedCompany.enter(AgreedCompany.draft(lonely.id), company)
        let row = TicketRow(line: 2, customer: "Jeden Adres", symptom: "Cieknie", priority: .urgent)
        _ = try company.desk.perform(ImportTickets([row]), by: company.ann)
        let line = try #require(try company.desk.tickets().first)
        #expect(line.site == "Sklep" && line.contract != nil && !line.clocks.isEmpty)
    }

    @Test func aTicketThatBecameAnOrderStaysItsCustomers() throws {
        let agreed = try AgreedCompany()
        let ticket = try take(agreed)
        let receipt = try agreed.desk.perform(
            ConvertTicket(ticket: ticket.id, works: [.ofType(nil, duration: 60)]), by: agreed.ann)
        let order = try #require(receipt.summary.orders.first)
        let other = Customer(id: Identifier(72), name: "Kto Inny")
        try agreed.store.write(at: agreed.clock.now) { try $0.insert(other) }
        var changes = EditTicket.Changes()
        changes.customer = other.id
        #expect(throws: Refusal.tickets(.customerOfOrders(ticket.number, [order]))) {
            try agreed.desk.perform(EditTicket(ticket: ticket.id, changes: changes), by: agreed.ann)
        }
    }

    @Test func whatEndedIsReopenedOnceAndTakesItsPapersAlong() throws {
        let agreed = try AgreedCompany()
        let ticket = try take(agreed)
        let photo = try agreed.desk.keep(Data([0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3]), named: "kocioł.jpg")
        _ = try agreed.desk.perform(AttachDocuments([photo], to: .ticket(ticket.id.rawValue)), by: agreed.ann)
        _ = try agreed.desk.perform(EndTicket(ticket: ticket.id, .rejected(reason: "pomyłka")), by: agreed.ann)
        let receipt = try agreed.desk.perform(ReopenTicket(ticket: ticket.id), by: agreed.ann)
        guard case .tickets(.reopened(_, let next)) = receipt.summary else { throw SmallCompany.Unexpected.summary }
        let newer = try agreed.desk.ticket(named: next.description)
        #expect(try agreed.desk.documents(of: .ticket(newer.id.rawValue)).map(\.name) == ["kocioł.jpg"])
        #expect(throws: Refusal.tickets(.reopenedAlready(ticket.number, as: next))) {
            try agreed.desk.perform(ReopenTicket(ticket: ticket.id), by: agreed.ann)
        }
        _ = try agreed.desk.undo(by: agreed.ann)
        _ = try agreed.desk.perform(ReopenTicket(ticket: ticket.id), by: agreed.ann)
    }

    /// What each ticket says of the same fault, looked for among all pairs.
    @Test func theSameFaultIsFoundAsAmongAllPairs() throws {
        let company = try SmallCompany()
        var random = SystemRandomNumberGenerator()
        let symptoms = [
            "Kocioł gaśnie w nocy", "Kocioł gaśnie", "Brak ciepłej wody", "Zimna woda, brak ciepłej", "Hałas pompy",
            "Pompa hałasuje głośno", "Ok", "Wyciek przy zaworze",
        ]
        let devices = (0..<4).map {
            Asset(
                id: Identifier(800 + Int64($0)), site: company.sites[$0 % 2].id, name: "Kocioł \($0)", model: "",
                serial: "")
        }
        try company.store.write(at: company.clock.now) { for device in devices { try $0.insert(device) } }
        for _ in 0..<120 {
            let site = Int.random(in: 0..<2, using: &random)
            let here = devices.filter { $0.site == company.sites[site].id }.shuffled(using: &random)
            _ = try company.desk.perform(
                CreateTicket(
                    TicketDraft(
                        customer: company.customer.id,
                        site: Bool.random(using: &random) ? company.sites[site].id : nil,
                        assets: Array(here.prefix(.random(in: 0...2, using: &random)).map(\.id)),
                        symptom: symptoms.randomElement(using: &random)!,
                        reported: company.clock.now - .random(in: 0..<120 * 1440, using: &random) * 60)),
                by: company.ann)
        }
        let lines = try company.desk.tickets(all: true)
        let all = lines.map(\.ticket)
        for line in lines { #expect(line.repeats == naive(line.ticket, all), "\(line.ticket.number)") }
        #expect(lines.contains { $0.repeats != nil })
    }

    private func naive(_ ticket: Ticket, _ all: [Ticket]) -> TicketRepeat? {
        func concerns(_ other: Ticket) -> Bool {
            if ticket.assets.isEmpty || other.assets.isEmpty { return ticket.site != nil && other.site == ticket.site }
            return !Set(ticket.assets).isDisjoint(with: other.assets)
        }
        let before = all.filter {
            $0.reported < ticket.reported && ticket.reported.since($0.reported) <= 90 * 86_400 && concerns($0)
        }.sorted { ($1.reported, $1.id) < ($0.reported, $0.id) }
        let same = before.first {
            ticket.reported.since($0.reported) <= 30 * 86_400 && SameFault.isSame($0.symptom, ticket.symptom)
        }
        guard let same else { return nil }
        let (day, today) = (
            SmallCompany.calendar.day(of: same.reported), SmallCompany.calendar.day(of: ticket.reported)
        )
        return TicketRepeat(day: day, days: today.since(day), count: before.count)
    }
}
