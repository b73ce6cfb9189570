import Console
import ConsoleTesting
import DeskModel
import Foundation
import Operations
import ServiceModel
import Storage
import Testing

/// Two consoles over one store want the same visit. In whatever order keys, writes and answers happen, exactly one gets
/// it, and the other is told who.
@Suite final class RaceTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
        "dyspo-race-\(UUID().uuidString)")
    private let desk: ServiceDesk
    private let monday: Day

    init() throws {
        let store = try Store.create(folder.appendingPathComponent("dyspo.db").path)
        let calendar = try #require(CompanyCalendar(identifier: "Europe/Warsaw"))
        let now = try #require(calendar.timestamp(iso8601: "2026-11-23T07:00:00+01:00"))
        desk = try ServiceDesk(store) { now }
        monday = calendar.day(of: now)
        let options = DemoOptions(technicians: 5, days: 5, orders: 16, seed: 3, now: now, calendar: calendar)
        let demo = DemoCompany.make(options)
        try desk.found(demo, seed: 3, by: Actor(name: "demo", osUser: "demo", origin: .system))
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    @Test func oneOfTwoDesksGetsTheOrderFromTheQueue() throws {
        let ways = ["m1", "m2", "m3", "A"]
        for seed in 0..<300 {
            var random = SplitMix64(state: UInt64(seed))
            let acts = (0..<2).map { _ in ways.randomElement(using: &random)! }
            try race(acts.map { "<Tab>" + $0 + ($0 == "A" ? "" : "<Enter>") }, &random)
        }
    }

    @Test func oneOfTwoDesksChangesThePlannedVisit() throws {
        let view = try desk.view(from: monday, days: 5)
        let planned = try #require(
            view.visits.values.filter { $0.state == .planned && $0.lock == .none && $0.isAlone(in: view) }
                .min { $0.isBefore($1) })
        let visit = "go\(planned.number.short)<Enter>"
        for seed in 0..<300 {
            var random = SplitMix64(state: UInt64(seed) &+ 7_000)
            let acts = (0..<2).map { _ in ["x", "L"].randomElement(using: &random)! }
            try race(acts.map { visit + $0 }, &random)
        }
    }

    /// Both have solved the same sick call on the same plan, and accept. One entry, one absence; the other is told and loses nothing.
    @Test func oneOfTwoDesksAcceptsTheRepair() throws {
        let view = try desk.view(from: monday, days: 5)
        let technician = try #require(
            view.technicians.first { !(view.sheets[CellKey($0.id, monday)]?.stops.isEmpty ?? true) })
        let end = desk.company.calendar.span(of: monday).end
        let window = try #require(TimeWindow(start: desk.now, end: end))
        let events = [OutageEvent.off(technician.id, window)]
        let before = try places()
        for seed in 0..<300 {
            var random = SplitMix64(state: UInt64(seed) &+ 90_000)
            let solved = try (0..<2).map { _ in
                var found = try desk.outage(OutageRequest(draft: OutageDraft(events), iterations: 20))
                try found.solve()
                return found.answer
            }
            var acts = [0, 1, 2].shuffled(using: &random)
            // A third desk may move something between, or not at all.
            if Bool.random(using: &random) { acts.removeAll { $0 == 2 } }
            var winners: [String] = []
            var told = 0
            for act in acts {
                let name = ["ann@hq", "bob@hq", "eve@hq"][act]
                let actor = Actor(name: name, osUser: name, origin: .console)
                do {
                    if act == 2 {
                        guard let move = solved[0].proposals.first?.moves.first else { continue }
                        _ = try desk.perform(LockVisit(visit: move.visit, lock: .technician), by: actor)
                    } else {
                        let answer = solved[act]
                        let moves = (answer.proposals.first?.moves ?? []).map { move in
                            var move = move
                            if !move.breaches.isEmpty { move.override = "awaria" }
                            return move
                        }
                        _ = try desk.perform(
                            AcceptOutage(draft: answer.draft, moves: moves, basis: answer.basis), by: actor)
                    }
                    winners.append(name)
                } catch let refusal as Refusal {
                    told += 1
                    #expect(!refusal.sentence(Wording(.english, desk.company.calendar, today: monday)).isEmpty)
                    if case .outages(.moved(_, let clash)) = refusal { #expect(winners.contains(clash.actor)) }
                    if case .outages(.daysChanged(let clash)) = refusal { #expect(winners.contains(clash.actor)) }
                }
            }
            #expect(winners.count { $0 != "eve@hq" } <= 1, "seed \(seed)")
            #expect(winners.count + told == acts.count, "everybody wins or is told, seed \(seed)")
            let absences = try desk.store.read { try $0.absences(of: technician.id, after: window.start) }
            #expect(absences.count == winners.count { $0 != "eve@hq" }, "seed \(seed)")
            for name in winners.reversed() {
                _ = try desk.undo(by: Actor(name: name, osUser: name, origin: .console))
            }
            #expect(try places() == before, "nothing is lost, seed \(seed)")
        }
    }

    /// Where every visit stands.
    private func places() throws -> [Visit.ID: Placement] {
        try desk.view(from: monday, days: 5).visits.compactMapValues(\.placement)
    }

    /// Lets both desks type, in random steps; then takes the winner's change back, so that the next race begins alike.
    private func race(_ keys: [String], _ random: inout SplitMix64) throws {
        let desks = zip(["ann@hq", "bob@hq"], keys).map { name, keys in
            let desk = Desk(DeskStore(over: desk, days: monday...(monday + 4)), named: name, typing: .script(keys))
            // Nobody sees what the other wrote before the answer to what he writes himself.
            desk.held = [.views]
            return desk
        }
        while let next = desks.filter({ !$0.isAtRest }).randomElement(using: &random) { next.step(&random) }
        let winners = desks.filter { !Self.receipts($0).isEmpty }
        try #require(winners.count == 1 && Self.receipts(winners[0]).count == 1)
        let loser = try #require(desks.first { Self.receipts($0).isEmpty })
        guard case .failure(.desk(.clash(let clash)))? = loser.outcomes.first else {
            Issue.record("the loser was told \(loser.outcomes)")
            return
        }
        #expect(clash.actor == winners[0].name)
        #expect(loser.state.status.message?.hasPrefix(winners[0].name) == true)
        _ = try desk.undo(by: Actor(name: winners[0].name, osUser: winners[0].name, origin: .console))
    }

    private static func receipts(_ desk: Desk) -> [Receipt] { desk.outcomes.compactMap { try? $0.get() } }
}
