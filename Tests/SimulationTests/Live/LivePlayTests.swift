import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

@testable import Simulation

/// A company at work, watched by people.
@Suite struct LivePlayTests {
    private let stage: PlayedStore
    private let clock: DeskClock
    private let desk: ServiceDesk

    init() throws {
        stage = try PlayedStore(of: PlayedCompany.shared.get().desk)
        let clock = try stage.clock()
        self.clock = clock
        desk = try ServiceDesk(stage.store) { clock.now }
    }

    private func plan(_ change: (inout LivePlay.Plan) -> Void = { _ in }) -> LivePlay.Plan {
        var plan = LivePlay.Plan(rate: 60, seed: 2)
        plan.isHurried = true
        (plan.rates.sick, plan.rates.emergencies) = (0, 0)
        change(&plan)
        return plan
    }

    private func live(_ plan: LivePlay.Plan) throws -> LivePlay {
        try LivePlay(plan, at: desk, clock, owner: "test", by: stage.actor)
    }

    /// Lets it play for so many minutes of its day.
    @discardableResult
    private func watch(_ play: LivePlay, minutes: Int) throws -> LiveDay.End {
        let until = clock.now + minutes * 60
        return try play.play(wait: { stage.pass($0) }, isStopped: { clock.now >= until })
    }

    private func calls() throws -> [(name: String, window: TimeWindow, orders: [OrderNumber])] {
        try desk.journal().compactMap { entry in
            guard case .outages(.unable(let name, let window, let orders)) = entry.summary else { return nil }
            return (name, window, orders)
        }
    }

    @Test func aMorningGivesSomethingToDoWithinTwoMinutes() throws {
        let play = try live(plan())
        #expect(play.day == PlayedCompany.monday)
        let waiting = try Set(desk.view(from: play.day, days: 1).queue)
        #expect(try watch(play, minutes: 120) == .stopped)
        let view = try desk.view(from: play.day, days: 1)
        // People drive and work.
        #expect(view.visits.values.count { $0.state.isUnderWay } > 2)
        // An emergency waits for somebody to place it.
        let emergency = view.queue.compactMap { view.visits[$0] }.first {
            $0.priority == .emergency && !waiting.contains($0.id)
        }
        #expect(emergency != nil)
        // Somebody has called who has work before him; nobody has done anything about it.
        let call = try #require(calls().first)
        #expect(!call.orders.isEmpty)
        let technician = try #require(view.technicians.first { $0.name == call.name })
        let absences = try desk.store.read { try $0.absences(of: technician.id, after: play.start) }
        #expect(!absences.contains { $0.window.start < call.window.end })
        let left = view.sheets[CellKey(technician.id, play.day)]?.stops.compactMap { view.visits[$0.visit] } ?? []
        for order in call.orders {
            let card = try #require(left.first { $0.number == order })
            #expect(!card.state.isClosed && card.placement?.leader == technician.id, "\(order) is \(card.state)")
        }
        #expect(try desk.journal().allSatisfy { $0.at <= clock.now })
    }

    @Test func whoCannotWorkDoesNothingMoreUntilSomebodyDecides() throws {
        try watch(live(plan()), minutes: 60)
        let call = try #require(calls().first)
        let technician = try desk.technician(named: call.name, .whole).id
        func states() throws -> [OrderNumber: VisitState] {
            let view = try desk.view(from: PlayedCompany.monday, days: 1)
            return Dictionary(
                view.visits.values.filter { call.orders.contains($0.number) }.map { ($0.number, $0.state) }
            ) { first, _ in first }
        }
        let before = try states()
        // The day is stopped and goes on later: whoever was ill still is.
        try watch(live(plan { $0.isHurried = false }), minutes: 90)
        #expect(try states() == before)
        // The person who watches repairs the day.
        let minute = Timestamp(seconds: desk.now.seconds / 60 * 60)
        let draft = OutageDraft([.off(technician, TimeWindow(start: minute, end: call.window.end)!)])
        var found = try desk.outage(OutageRequest(draft: draft, seed: 1, iterations: 200))
        try found.solve()
        let best = try #require(found.answer.proposals.first)
        let receipt = try desk.perform(
            AcceptOutage(
                draft: draft,
                moves: best.moves.map { move in
                    var move = move
                    if !move.breaches.isEmpty { move.override = "x" }
                    return move
                }, basis: found.answer.basis), by: stage.actor)
        #expect(receipt.sequence != nil)
        try watch(live(plan { $0.isHurried = false }), minutes: 240)
        #expect(try states() != before, "others do it")
    }

    @Test func aPolicySolvesWhereItIsWished() throws {
        let play = try live(plan { $0.policy = Nearest() })
        let before = try Set(desk.view(from: play.day, days: 1).queue)
        try watch(play, minutes: 120)
        #expect(try calls().isEmpty)
        let view = try desk.view(from: PlayedCompany.monday, days: 1)
        let absent = try view.technicians.filter {
            try !desk.store.read { [id = $0.id] in try $0.absences(of: id, after: clock.now) }.isEmpty
        }
        #expect(!absent.isEmpty)
        let waiting = view.queue.filter { !before.contains($0) }.compactMap { view.visits[$0] }
            .filter { $0.priority == .emergency }
        let news = try desk.journal().suffix(30).map { $0.summary.sentence(Wording(.english, desk.company.calendar)) }
        #expect(waiting.isEmpty, "\(waiting) \(news)")
    }

    @Test func aDayIsPlayedToItsEndAndTheNextOneFollows() throws {
        let play = try live(plan { $0.rate = 3600 })
        #expect(try play.play(wait: { stage.pass($0) }, isStopped: { false }) == .over)
        let view = try desk.view(from: play.day, days: 1)
        let open = view.visits.values.filter { $0.placement?.day == play.day && $0.state.isScheduled }
        #expect(open.isEmpty)
        let next = try live(plan())
        #expect(next.day == play.day + 1)
        try watch(next, minutes: 30)
        #expect(clock.now > play.start)
    }

    @Test func whatCannotBePlayedInACopyIsKnownBeforeItIsMade() throws {
        let company = try PlayedCompany.shared.get().desk
        let sunday = PlayedCompany.monday - 1
        #expect(throws: Refusal.simulation(.noShifts(sunday))) {
            try LivePlay.check(plan { $0.day = sunday }, at: company, from: company.now)
        }
        let evening = company.company.calendar.span(of: PlayedCompany.monday).end - 60
        #expect(throws: Refusal.simulation(.isOver(PlayedCompany.monday))) {
            try LivePlay.check(plan { $0.day = PlayedCompany.monday }, at: company, from: evening)
        }
        try LivePlay.check(plan { $0.day = PlayedCompany.monday }, at: company, from: company.now)
    }

    @Test func whatCannotBePlayedIsRefusedAndChangesNothing() throws {
        let sunday = PlayedCompany.monday - 1
        #expect(throws: Refusal.simulation(.noShifts(sunday))) { try live(plan { $0.day = sunday }) }
        let evening = desk.company.calendar.span(of: PlayedCompany.monday).end - 60
        #expect(throws: Refusal.simulation(.isOver(PlayedCompany.monday))) {
            try live(
                plan {
                    $0.day = PlayedCompany.monday
                    $0.start = evening
                })
        }
        #expect(try stage.store.read { try $0.storeClock() } == nil)
        let company = try PlayedCompany.shared.get().desk
        let other = try Store.create(company.store.path + ".own")
        defer { Store.delete(other.path) }
        let clock = try DeskClock(other) { stage.real }
        let own = try ServiceDesk(other) { clock.now }
        #expect(throws: Refusal.clock(.companyStore(other.path))) {
            try LivePlay(plan(), at: own, clock, owner: "x", by: stage.actor)
        }
        #expect(try other.read { try $0.storeClock() } == nil)
    }
}
