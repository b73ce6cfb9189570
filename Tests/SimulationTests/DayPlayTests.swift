import DeskModel
import Operations
import ServiceModel
import Testing

@testable import Simulation

/// A day of the demo company, played through the one door.
@Suite struct DayPlayTests {
    let company: PlayedCompany

    init() throws { company = try PlayedCompany.shared.get() }

    /// Plays a script on a copy and gives both.
    private func play(
        _ script: DayScript, _ policy: any DispatchPolicy = Nearest(),
        _ each: (DayDriver, DayHappening) throws -> Void = { _, _ in }
    ) throws -> (desk: ServiceDesk, driver: DayDriver, hold: ScratchDesk) {
        let (copy, clock) = try company.copy()
        let driver = try DayDriver(desk: copy.desk, script: script, policy: policy, by: PlayableDay.actor) {
            clock.advance(to: $0)
        }
        while let happening = try driver.performNext() { try each(driver, happening) }
        return (copy.desk, driver, copy)
    }

    @Test(arguments: [RoomPolicy.nearest, .reoptimise, .repair, .handsOff])
    func everyOrderEndsInExactlyOneState(_ policy: RoomPolicy) throws {
        let ground = try company.ground()
        var rates = DayRates.standard
        (rates.sick, rates.emergencies, rates.rejected, rates.noAccess) = (0.2, 0.4, 0.05, 0.1)
        (rates.partial, rates.needsParts, rates.paused) = (0.1, 0.1, 0.2)
        let (desk, driver, hold) = try play(ground.script(seed: 3, rates: rates), policy.acting)
        #expect(try desk.ordersInWrongState() == [])
        let view = try desk.view(from: PlayedCompany.monday, days: 1)
        // Work over several days pauses until the next one, and nothing else goes on.
        for card in view.visits.values
        where card.placement.map({ $0.day == PlayedCompany.monday && !$0.isSplit }) ?? false {
            #expect(card.state.isClosed, "\(card.named) is \(card.state)")
        }
        #expect(try desk.underWay().allSatisfy { $0.placement?.isSplit ?? false })
        // Whatever was planned that day was done, waits, or has another day.
        let before = try company.desk.view(from: PlayedCompany.monday, days: 1)
        let after = try desk.view(from: PlayedCompany.monday, days: 8)
        let planned = before.visits.values.filter { $0.placement?.day == PlayedCompany.monday }
        #expect(planned.count > 20)
        for card in planned { #expect(after.visits[card.id] != nil, "\(card.named) is nowhere") }
        #expect(try driver.performNext() == nil)
        #expect(try driver.figures().served > 10)
        withExtendedLifetime(hold) {}
    }

    @Test func timeNeverGoesBack() throws {
        var last = Timestamp(seconds: 0)
        _ = try play(company.ground().script(seed: 5)) { driver, _ in
            #expect(driver.room.now >= last)
            last = driver.room.now
        }
    }

    @Test func noCommandIsRefusedOnAQuietDay() throws {
        var refused: [String] = []
        let (_, driver, hold) = try play(company.ground().script(seed: 1, rates: .quiet)) { _, happening in
            if let refusal = happening.refusal { refused.append("\(happening.step): \(refusal)") }
        }
        #expect(refused == [])
        let figures = try driver.figures()
        #expect(figures.sick == 0 && figures.emergencies == 0 && figures.toldMoved == 0)
        withExtendedLifetime(hold) {}
    }

    @Test func theStoreIsOnlyRead() throws {
        let before = try company.bytes()
        let study = try DayStudy(company.ground(), seeds: [1])
        _ = try study.compare([.nearest])
        #expect(try company.bytes() == before)
    }

    @Test func whoMovesAVisitMovesWhatComesNext() throws {
        let (copy, clock) = try company.copy()
        let driver = try DayDriver(
            desk: copy.desk, script: company.ground().script(seed: 1, rates: .quiet), policy: HandsOff(),
            by: PlayableDay.actor
        ) { clock.advance(to: $0) }
        // Until the first visits were sent.
        while let happening = try driver.performNext() { if case .send = happening.step { break } }
        let view = try driver.room.view()
        let card = try #require(view.visits.values.filter { $0.state == .dispatched }.min { $0.isBefore($1) })
        _ = try copy.desk.perform(RecallVisit(visit: card.id), by: PlayableDay.actor)
        _ = try copy.desk.perform(UnplaceVisit(visit: card.id), by: PlayableDay.actor)
        var acts: [VisitAct] = []
        while let happening = try driver.performNext() {
            if case .report(card.id, let act) = happening.step { acts.append(act) }
        }
        #expect(acts == [])
        #expect(try copy.desk.visit(card.id)?.state == .open)
    }
}
