package import DeskModel
package import Operations
package import ServiceModel

/// A day of a demo company, or of a copy of a company, that is played in its own store while people watch and act. The clock is
/// claimed when it is made.
package struct LivePlay: Sendable {
    package let day: Day
    /// When its clock begins.
    package let start: Timestamp
    private let desk: ServiceDesk
    private let clock: DeskClock
    private let driver: ClockDriver
    private let script: DayScript
    private let policy: any DispatchPolicy

    /// Before the first shift a day begins.
    private static let before = 1800
    /// A day with so little of its last shift left gives way to the next one.
    private static let enough = 2 * 3600
    /// Days in which somebody is looked for who works.
    private static let horizon = 14

    /// What is to be played.
    package struct Plan: Sendable {
        /// `nil` for the day on which the store's clock stands, or the next one on which somebody works for some hours.
        package var day: Day?
        /// When it begins; `nil` for where the clock stands, and not before the day begins.
        package var start: Timestamp?
        package var rate: Int
        package var seed: UInt64
        package var rates = DayRates.standard
        package var given: [DayTrouble.Event] = []
        package var fortunes: [OrderNumber: VisitFortune] = [:]
        /// Something to do comes soon.
        package var isHurried = false
        package var policy: any DispatchPolicy = Watched()

        package init(rate: Int, seed: UInt64) {
            (self.rate, self.seed) = (rate, seed)
        }
    }

    /// Which day is played, and from when.
    private struct Frame {
        let day: Day
        let start: Timestamp
        /// Before its first shift: nothing of the day happens earlier.
        let opens: Timestamp

        /// `stands` is where the clock stands. Throws `noShifts` or `isOver`.
        init(_ plan: Plan, at desk: ServiceDesk, _ stands: Timestamp) throws {
            let earliest = plan.start ?? stands
            day = try plan.day ?? LivePlay.day(from: earliest, desk)
            let hours = try LivePlay.hours(of: day, desk)
            guard let first = hours.map(\.start).min(), let last = hours.map(\.end).max() else {
                throw Refusal.simulation(.noShifts(day))
            }
            guard last > earliest else { throw Refusal.simulation(.isOver(day)) }
            opens = first - LivePlay.before
            start = plan.start ?? max(stands, opens)
        }
    }

    /// Throws `noShifts` or `isOver` where a plan could not be played in a copy of a desk's store whose clock goes on from `stands`.
    /// Nothing is claimed or written.
    package static func check(_ plan: Plan, at desk: ServiceDesk, from stands: Timestamp) throws {
        _ = try Frame(plan, at: desk, stands)
    }

    /// Throws a `ClockRefusal`, `noShifts` or `isOver`.
    package init(_ plan: Plan, at desk: ServiceDesk, _ clock: DeskClock, owner: String, by actor: Actor) throws {
        (self.desk, self.clock) = (desk, clock)
        let frame = try Frame(plan, at: desk, desk.goingOn(by: clock) ?? desk.now)
        (day, start) = (frame.day, frame.start)
        driver = try ClockDriver(
            desk, clock, from: start, rate: plan.rate, seed: plan.seed, owner: owner, by: actor)
        policy = plan.policy
        do {
            try EarlierWork(desk: desk, day: day).end()
            let (view, work) = (try desk.view(from: day, days: 1), try desk.workSamples())
            // A day that goes on has met already what was given for its past.
            let given = plan.given.map { $0.noEarlier(than: frame.opens) }
            var script = DayScript(
                day: day, seed: plan.seed, rates: plan.rates, troubles: given, fortunes: plan.fortunes)
            script.draw(over: view, work: work)
            if plan.isHurried { script.hurry(from: start, over: view, work: work) }
            self.script = script
        } catch {
            try? driver.stop()
            throw error
        }
    }

    private static func hours(of day: Day, _ desk: ServiceDesk) throws -> [TimeWindow] {
        try desk.view(from: day, days: 1).sheets.filter { $0.key.day == day }.values.flatMap(\.shifts)
    }

    private static func day(from moment: Timestamp, _ desk: ServiceDesk) throws -> Day {
        let first = desk.company.calendar.day(of: moment)
        for ahead in 0..<horizon {
            if try hours(of: first + ahead, desk).contains(where: { $0.end.since(moment) >= enough }) {
                return first + ahead
            }
        }
        throw Refusal.simulation(.noShifts(first))
    }

    /// Until the day is over or somebody wants to end it; then the clock stands. To be called once.
    package func play(wait: @escaping (Int64) -> Void, isStopped: () -> Bool) throws -> LiveDay.End {
        let events: DayDriver
        do {
            events = try DayDriver(desk: desk, script: script, policy: policy, by: PlayableDay.actor)
        } catch {
            try? driver.stop()
            throw error
        }
        return try LiveDay(driver, clock, wait: wait).play(events, isStopped: isStopped)
    }
}
