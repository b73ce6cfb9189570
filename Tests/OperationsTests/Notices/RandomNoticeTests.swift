import DeskModel
import Dispatch
import Operations
import ServiceModel
import Storage
import Testing

/// Whatever two desks do, nothing is told twice and nothing that is not so.
@Suite struct RandomNoticeTests {
    private func company() throws -> SmallCompany {
        let company = try SmallCompany()
        var customer = company.customer
        customer.email = "biuro@firma.example"
        try company.store.write(at: company.clock.now) { try $0.update(customer) }
        return company
    }

    @Test(arguments: [11, 12, 13, 14] as [UInt64])
    func theQueueAgreesWithThePlan(seed: UInt64) throws {
        let company = try company()
        var desk = try RandomDesk(seed: seed, company)
        var random = SeededGenerator(seed: seed &* 31)
        for step in 0..<220 {
            switch Int.random(in: 0..<10, using: &random) {
            case 0...5: _ = try desk.step()
            case 6: try? promise(company, &random)
            case 7: try? dispatch(company, &random)
            case 8: try? report(company, &random)
            default: try send(company, &random)
            }
            if step % 40 == 39 { company.clock.now = company.clock.now + 1800 }
            try expectTruth(company)
        }
        let told = try company.store.read { reader in
            try reader.orders().flatMap { try reader.messages(about: $0.id) }
        }
        #expect(told.count > 10, "most of these tell somebody something")
    }

    private func visit(_ company: SmallCompany, _ random: inout SeededGenerator) throws -> Visit {
        try company.store.read { reader in
            try reader.orders().flatMap { try reader.visits(of: $0.id) }
        }.randomElement(using: &random)!
    }

    private func promise(_ company: SmallCompany, _ random: inout SeededGenerator) throws {
        let hour = Int.random(in: 8...14, using: &random)
        let day = SmallCompany.monday + Int.random(in: 0..<4, using: &random)
        let start = SmallCompany.calendar.timestamp(of: day, TimeOfDay(minutes: hour * 60)!)
        _ = try company.desk.perform(
            PromiseWindow(
                visit: try visit(company, &random).id, window: TimeWindow(start: start, end: start + 7200)!,
                toldTo: "Anna"), by: company.ann)
    }

    private func dispatch(_ company: SmallCompany, _ random: inout SeededGenerator) throws {
        let visit = try visit(company, &random)
        let command: any Command =
            visit.state == .planned ? DispatchVisit(visit: visit.id) : RecallVisit(visit: visit.id)
        _ = try company.desk.perform(command, by: company.bob)
    }

    private func report(_ company: SmallCompany, _ random: inout SeededGenerator) throws {
        let visit = try visit(company, &random)
        let acts = VisitLifecycle.acts(in: visit.state).filter(\.isReport)
        guard let act = acts.randomElement(using: &random) else { return }
        _ = try company.desk.perform(
            ReportVisit(visit: visit.id, act: act, reason: "test"), by: company.ann)
    }

    private func send(_ company: SmallCompany, _ random: inout SeededGenerator) throws {
        let outcome = OutboxTry.Outcome.allCases.randomElement(using: &random)!
        try company.store.write(at: company.clock.now) { transaction in
            guard let taken = try transaction.takeMessage(for: "s", domain: "f.example") else { return }
            _ = try transaction.endTry(of: taken, outcome, words: "x", dice: 0)
        }
    }

    /// Of every visit at most one time waits to be told, it is the one that holds, and no fact has two messages.
    private func expectTruth(_ company: SmallCompany) throws {
        try company.store.read { reader in
            var facts: Set<String> = []
            for order in try reader.orders() {
                for visit in try reader.visits(of: order.id) {
                    let messages = try reader.messages(about: visit.id)
                    for message in messages { #expect(facts.insert(message.fact).inserted) }
                    let waiting = messages.filter { $0.kind.tellsTime && $0.state == .queued }
                    #expect(waiting.count <= 1, "\(visit.id)")
                    if let told = waiting.first?.told, visit.state != .enRoute {
                        let last = messages.last { $0.kind.tellsTime && !$0.isWithdrawn }?.told
                        let holds = AnnouncedTime(of: visit, at: company.clock.now).window(knowing: last)
                        // Time alone makes a promise of the past, which the next look gives up.
                        #expect(holds == told || told.end <= company.clock.now, "\(visit.state)")
                    }
                    for way in messages where way.kind == .onTheWay && way.state == .queued {
                        #expect(visit.state == .enRoute, "\(way.fact)")
                    }
                    for done in messages where done.kind == .done && done.state == .queued {
                        #expect(visit.state == .completed && order.state == .done)
                    }
                }
            }
        }
    }

    @Test func twoProcessesTellOnePromiseOnce() throws {
        let company = try company()
        let visits = try (0..<4).map { try company.newOrder(site: $0, by: company.bob).visit }
        let stores = try [company.store, Store.open(company.store.path)]
        let desks = try stores.map { store in try ServiceDesk(store) { [clock = company.clock] in clock.now } }
        let window = TimeWindow(
            start: SmallCompany.at("10:00", SmallCompany.monday + 1),
            end: SmallCompany.at("12:00", SmallCompany.monday + 1))!
        let actors = [company.ann, company.bob]
        DispatchQueue.concurrentPerform(iterations: 2) { index in
            for round in 0..<25 {
                let visit = visits[(round + index) % visits.count]
                _ = try? desks[index].perform(
                    PromiseWindow(visit: visit.id, window: window, toldTo: "Anna"), by: actors[index])
                if round % 5 == 4 { _ = try? desks[index].undo(by: actors[index]) }
            }
            for visit in visits {
                _ = try? desks[index].perform(
                    PromiseWindow(visit: visit.id, window: window, toldTo: "Anna"), by: actors[index])
            }
        }
        for visit in visits {
            let messages = try company.store.read { try $0.messages(about: visit.id) }
            #expect(messages.count == 1 && messages[0].state == .queued, "\(messages.map(\.fact))")
        }
    }
}
