import DeskModel
import Operations
import ServiceModel
import Testing

@testable import Simulation

/// What is given happens, and nothing else.
@Suite struct GivenEventTests {
    let company: PlayedCompany

    init() throws { company = try PlayedCompany.shared.get() }

    private func play(_ script: DayScript, _ policy: any DispatchPolicy) throws -> (ScratchDesk, DayDriver) {
        let (copy, clock) = try company.copy()
        let driver = try DayDriver(desk: copy.desk, script: script, policy: policy, by: PlayableDay.actor) {
            clock.advance(to: $0)
        }
        while try driver.performNext() != nil {}
        return (copy, driver)
    }

    private var first: VisitCard {
        get throws {
            let view = try company.desk.view(from: PlayedCompany.monday, days: 1)
            let sheets = view.technicians.compactMap { view.sheets[CellKey($0.id, PlayedCompany.monday)] }
            return try #require(sheets.lazy.compactMap { $0.stops.first.flatMap { view.visits[$0.visit] } }.first)
        }
    }

    @Test func nobodyOpensAndWorkRunsOver() throws {
        let card = try first
        var fortune = VisitFortune()
        fortune.isNoShow = true
        let closed = DayScript(
            day: PlayedCompany.monday, seed: 1, rates: .quiet, fortunes: [card.number: fortune])
        let (shut, _) = try play(closed, HandsOff())
        let state = try withExtendedLifetime(shut) { try shut.desk.visit(card.id)?.state }
        #expect(state == .noAccess)

        func minutes(_ over: Int?) throws -> Int {
            var fortune = VisitFortune()
            fortune.runsOver = over
            let script = DayScript(
                day: PlayedCompany.monday, seed: 1, rates: .quiet, fortunes: over == nil ? [:] : [card.number: fortune])
            let (copy, _) = try play(script, HandsOff())
            let view = try withExtendedLifetime(copy) { try copy.desk.view(from: PlayedCompany.monday, days: 1) }
            return try #require(view.visits[card.id]?.times?.workMinutes)
        }
        #expect(try minutes(45) == minutes(nil) + 45)
    }

    @Test(arguments: [RoomPolicy.nearest, .reoptimise, .repair])
    func theWorkOfWhoeverFallsIllIsTakenOver(_ policy: RoomPolicy) throws {
        let card = try first
        let technician = try #require(card.placement?.leader)
        let calendar = company.desk.company.calendar
        let (at, end) = (calendar.timestamp(iso8601: "2026-11-23T06:00")!, calendar.span(of: PlayedCompany.monday).end)
        let script = DayScript(
            day: PlayedCompany.monday, seed: 1, rates: .quiet,
            troubles: [.init(at: at, .sick(technician, TimeWindow(start: at, end: end)!))])
        let (copy, driver) = try play(script, policy.acting)
        let view = try copy.desk.view(from: PlayedCompany.monday, days: 8)
        #expect(view.sheets[CellKey(technician, PlayedCompany.monday)]?.shifts.isEmpty ?? false)
        let own =
            try company.desk.view(from: PlayedCompany.monday, days: 1)
            .sheets[CellKey(technician, PlayedCompany.monday)]?.stops.map(\.visit) ?? []
        let taken = own.filter { visit in view.visits[visit]?.placement.map { $0.leader != technician } ?? false }
        #expect(!taken.isEmpty)
        #expect(try driver.figures().sick == 1)
    }

    @Test(arguments: [RoomPolicy.nearest, .reoptimise, .repair])
    func anEmergencyIsServedThatDay(_ policy: RoomPolicy) throws {
        let draft = try #require(try company.desk.workSamples().first)
        var urgent = draft
        urgent.priority = .emergency
        let at = company.desk.company.calendar.timestamp(iso8601: "2026-11-23T08:10")!
        let script = DayScript(
            day: PlayedCompany.monday, seed: 1, rates: .quiet, troubles: [.init(at: at, .emergency(urgent))])
        let (copy, driver) = try play(script, policy.acting)
        #expect(try driver.figures().emergencies == 1)
        let view = try copy.desk.view(from: PlayedCompany.monday, days: 1)
        let done = view.visits.values.filter {
            $0.priority == .emergency && $0.times?.arrived.map { $0 >= at } ?? false
        }
        #expect(done.contains { $0.title == draft.title && $0.state.isFieldResult })
    }
}
