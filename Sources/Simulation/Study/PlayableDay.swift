package import DeskModel
import Foundation
package import Operations
package import ServiceModel

/// A day of a company that is to be played again and again: one copy of its store as it is now, from which every run has a copy
/// of its own. The store itself is only read.
package struct PlayableDay: Sendable {
    package let day: Day
    /// When the clock of every run begins.
    package let start: Timestamp
    package let folder: String
    private let base: ScratchDesk
    private let work: [OrderDraft]
    private let view: DeskView

    package static let actor = Actor(
        name: Actor.simulationName, osUser: Actor.simulationName, origin: .simulation)
    /// Before the first shift a day begins to be looked at.
    private static let before = 2 * 3600

    /// Copies are made in `folder`. Throws `noShifts` and `isOver`.
    package init(_ day: Day, of source: ServiceDesk, in folder: String) throws {
        self.day = day
        self.folder = folder
        let now = source.now
        let shifts = try source.view(from: day, days: 1).sheets.values.flatMap(\.shifts)
        guard let first = shifts.map(\.start).min(), let last = shifts.map(\.end).max() else {
            throw Refusal.simulation(.noShifts(day))
        }
        guard last > now else { throw Refusal.simulation(.isOver(day)) }
        let start = max(now, first - Self.before)
        self.start = start
        base = try ScratchDesk(of: source, at: Self.path(in: folder)) { start }
        try EarlierWork(desk: base.desk, day: day).end()
        work = try base.desk.workSamples()
        view = try base.desk.view(from: day, days: 1)
    }

    private static func path(in folder: String) -> String { folder + "/" + UUID().uuidString + ".db" }

    /// Who falls ill and what breaks, drawn from a seed. What is given and lies before the start is known when the day begins.
    package func script(
        seed: UInt64, rates: DayRates = .standard, demand: Double = 1, given: [DayTrouble.Event] = [],
        fortunes: [OrderNumber: VisitFortune] = [:]
    ) -> DayScript {
        let given = given.map { $0.noEarlier(than: start) }
        var script = DayScript(day: day, seed: seed, rates: rates, troubles: given, fortunes: fortunes)
        script.draw(over: view, work: work, demand: demand)
        return script
    }

    /// Plays a script to its end under a policy, on a copy of its own. `prepare` may change the copy before its day begins. Throws
    /// `CancellationError` behind the event at which it is cancelled.
    package func play(
        _ script: DayScript, _ policy: any DispatchPolicy, isCancelled: () -> Bool = { false },
        prepare: (ServiceDesk) throws -> Void = { _ in }
    ) throws -> PlayedDay {
        let clock = SimulatedClock(start)
        let copy = try ScratchDesk(of: base.desk, at: Self.path(in: folder)) { clock.now }
        try prepare(copy.desk)
        let driver = try DayDriver(desk: copy.desk, script: script, policy: policy, by: Self.actor) {
            clock.advance(to: $0)
        }
        while try driver.performNext() != nil {
            if isCancelled() { throw CancellationError() }
        }
        return PlayedDay(
            figures: try driver.figures(), entries: driver.entries, refusals: driver.refusals,
            seconds: clock.now.since(start))
    }
}
