import Testing

@testable import Scheduling

/// How a search cools, and that a search with a length of time can be repeated without it.
struct CourseTests {
    @Test func aScheduleIsSaidAndReadAgain() {
        for words in ["0", "7", "400000", "64+128+192", "4096+0+64"] {
            #expect(Schedule(words).map(String.init(describing:)) == words)
        }
        for words in ["", "+", "1+", "x", "-1", "1+-2", "1.5", "99999999999999999999"] {
            #expect(Schedule(words) == nil)
        }
        for words in ["", "1/", "/2", "1/2/3", "-1/2", "a/b"] { #expect(SearchBudget(repeating: words) == nil) }
        #expect(SearchBudget(repeating: "5/64+128")?.iterations == 5)
    }

    @Test func aScheduleCoolsInEqualSteps() {
        let schedule = Schedule(parts: [10, 100, 20, 40, 40])
        #expect(schedule.fraction(at: 10) == 0)
        #expect(schedule.fraction(at: 60) == 1 << 21)
        #expect(schedule.fraction(at: 110) == 1 << 22)
        #expect(schedule.fraction(at: 120) == 3 << 21)
        #expect(schedule.fraction(at: 130) == 1 << 23)
        #expect(schedule.fraction(at: 210) == 1 << 24)
        #expect(schedule.fraction(at: 1000) == 1 << 24)
    }

    /// A search whose pace changes on the way, by a clock made for it.
    private struct Runner: SearchKernel {
        let clock: Ticking
        let speed: @Sendable (Int) -> Int
        var stepLength = 1
        var iterations = 0
        let bestCost = 0
        let bestUnplanned = 0
        var schedule = Schedule(1)
        /// How cold it was at each look, and when that was.
        var seen: [Int] = []
        var times: [Int] = []

        func bestOrders() -> [[Int]] { [] }
        mutating func fix(_ schedule: Schedule) { self.schedule = schedule }

        mutating func step() {
            if iterations & 63 == 0 || stepLength > 1 {
                seen.append(schedule.fraction(at: iterations))
                times.append(clock.time)
            }
            iterations += stepLength
            clock.spend(speed(iterations) * stepLength)
        }
    }

    private final class Ticking: @unchecked Sendable {
        private(set) var time = 0
        func spend(_ nanoseconds: Int) { time += nanoseconds }
    }

    /// Ten times faster or slower on the way: it cools to the end in the time there is.
    @Test func thePaceIsFollowed() throws {
        let paces: [@Sendable (Int) -> Int] = [
            { _ in 1000 }, { $0 < 40_000 ? 10_000 : 1000 }, { $0 < 100_000 ? 1000 : 10_000 },
            { 20_000 - min(19_000, $0 / 5) }, { _ in 2_000_000 },
        ]
        for (index, pace) in paces.enumerated() {
            let clock = Ticking()
            let budget = SearchBudget(lasting: .seconds(2), now: { .nanoseconds(clock.time) })
            var kernel = Runner(clock: clock, speed: pace)
            var course = SearchCourse(budget, progress: { _ in })
            course.improve(&kernel) { budget.isOver?() != true }
            #expect(clock.time < 2_150_000_000, "pace \(index)")
            #expect(try #require(kernel.seen.last) > 13 << 20, "pace \(index): cold at the end")
            let isAhead = zip(kernel.seen, kernel.times).contains { fraction, time in
                Double(fraction) / Double(1 << 24) > Double(time) / 2e9 + 0.15
            }
            #expect(!isAhead, "pace \(index): no colder than the time says")
            var again = Runner(clock: Ticking(), speed: { _ in 0 })
            let words = "\(kernel.iterations)/\(course.schedule)"
            var repeated = SearchCourse(try #require(SearchBudget(repeating: words)), progress: { _ in })
            repeated.improve(&again) { true }
            #expect(again.seen == kernel.seen, "pace \(index): repeated")
        }
    }

    /// A search that does thousands of iterations between two looks at the clock has fewer blocks than there are steps of
    /// cooling, and cools to the end all the same.
    @Test func fewBlocksCoolToTheEnd() throws {
        for blocks in [3, 5, 9, 14, 20, 40] {
            let clock = Ticking()
            let budget = SearchBudget(lasting: .seconds(2), now: { .nanoseconds(clock.time) })
            let pace = 2_000_000_000 / blocks / 4096
            var kernel = Runner(clock: clock, speed: { _ in pace }, stepLength: 4096)
            var course = SearchCourse(budget, progress: { _ in })
            course.improve(&kernel) { budget.isOver?() != true }
            #expect(kernel.seen.first == 0)
            #expect(kernel.seen == kernel.seen.sorted())
            #expect(try #require(kernel.seen.last) > 13 << 20, "\(blocks) blocks: cold at the end")
            var again = Runner(clock: Ticking(), speed: { _ in 0 }, stepLength: 4096)
            let words = "\(kernel.iterations)/\(course.schedule)"
            var repeated = SearchCourse(try #require(SearchBudget(repeating: words)), progress: { _ in })
            repeated.improve(&again) { true }
            #expect(again.seen == kernel.seen, "\(blocks) blocks: repeated")
        }
    }

    @Test func aTimedPlanIsRepeatedByItsWords() throws {
        let company = try DeskCompany(8, shifts: 8, tasks: 60)
        let ticks = CountedTime()
        let optimiser = Optimiser(problem: company.problem, seed: 4)
        let timed = optimiser.optimise(
            company.plan, budget: SearchBudget(lasting: .milliseconds(300), now: { .milliseconds(ticks.next()) }))
        #expect(timed.iterations > 1000)
        let again = optimiser.optimise(company.plan, budget: try #require(SearchBudget(repeating: timed.course)))
        #expect(again.plan == timed.plan)
    }
}

/// Every look at it is a tick.
private final class CountedTime: @unchecked Sendable {
    private var ticks = 0
    func next() -> Int {
        ticks += 1
        return ticks
    }
}
