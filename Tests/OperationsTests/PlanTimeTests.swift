import DeskModel
import Scheduling
import ServiceModel
import Synchronization
import Testing

@testable import Operations

/// The time of a plan is the time of all of it.
@Suite struct PlanTimeTests {
    /// A clock that a test winds, in seconds.
    private final class Seconds: Sendable {
        private let value = Mutex(100)
        func wind(to seconds: Int) { value.withLock { $0 = 100 + seconds } }
        var now: Duration { .seconds(value.withLock { $0 }) }
    }

    @Test func theSearchGetsWhatReadingAndComparingLeave() {
        let seconds = Seconds()
        let stopwatch = PlanStopwatch(.time(.seconds(50)), now: { seconds.now })
        #expect(stopwatch.searchTime == .seconds(49))
        seconds.wind(to: 8)
        #expect(stopwatch.searchTime == .seconds(33), "as much for comparing as for reading and building")
        seconds.wind(to: 40)
        #expect(stopwatch.searchTime == .seconds(10), "a fifth whatever the rest takes")
        #expect(!stopwatch.isOver)
        seconds.wind(to: 50)
        #expect(stopwatch.isOver)
        #expect(!PlanStopwatch(.iterations(done: 1, schedule: 1), now: { seconds.now }).isOver)
    }

    @Test func whoWasNotLookedAtInTimeIsSaidToBeNotKnown() throws {
        let company = try SmallCompany()
        for index in 0..<4 { _ = try company.newOrder(site: index) }
        let days = [SmallCompany.monday]
        let snapshot = try company.desk.snapshot(of: days)
        let scope = PlanningScope(now: company.clock.now, days: days)
        let engine = try EngineProblem(snapshot, scope, company: company.desk.company)
        func reasons(after seconds: Int) -> [String] {
            let clock = Seconds()
            let stopwatch = PlanStopwatch(.time(.seconds(5)), now: { clock.now })
            clock.wind(to: seconds)
            let found = PlanReasons(
                engine, snapshot, company.desk.company, scope, plan: Plan(nothingOf: engine.problem),
                policy: .balanced, stopwatch)
            return found.unplanned().map(\.reason.code)
        }
        #expect(reasons(after: 6) == Array(repeating: "not-examined", count: 4))
        #expect(reasons(after: 1) == Array(repeating: "search-ended", count: 4), "they fit an empty day")
    }
}
