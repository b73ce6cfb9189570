import ServiceModel
import Testing

/// What *late* means: the start or the end of a visit after what was promised or due, and nothing else.
@Suite struct LatenessTests {
    private let now = Timestamp(seconds: 1_000_000)

    private func at(_ minutes: Int) -> Timestamp { now + minutes * 60 }

    private func targets(
        arrival: Int? = nil, fix: Int? = nil, promise: (Int, Int)? = nil, wish: (Int, Int)? = nil
    ) -> Targets {
        Targets(
            sla: ServiceLevel(arrival: arrival.map(at), fix: fix.map(at)),
            promise: promise.flatMap { TimeWindow(start: at($0.0), end: at($0.1)) },
            wish: wish.flatMap { TimeWindow(start: at($0.0), end: at($0.1)) })
    }

    private func late(_ targets: Targets, _ start: Int, _ end: Int) -> Lateness? {
        Lateness(of: targets, start: at(start), end: at(end))
    }

    @Test func eachTargetLooksAtItsOwnEnd() throws {
        #expect(late(targets(arrival: 60), 60, 600) == nil)
        let arrival = try #require(late(targets(arrival: 60), 85, 90))
        #expect(arrival.minutes == 25 && arrival.target == .sla && arrival.measure == .start)
        #expect(late(targets(arrival: 0, fix: 60), 0, 60) == nil)
        let fix = try #require(late(targets(arrival: 0, fix: 60), 0, 70))
        #expect(fix.minutes == 10 && fix.target == .sla && fix.measure == .end && fix.limit == at(60))
        let order = try #require(late(targets(fix: 60), 0, 70))
        #expect(order.target == .order && order.measure == .end)
        let promise = try #require(late(targets(promise: (0, 30)), 31, 40))
        #expect(promise.minutes == 1 && promise.target == .promise && promise.measure == .start)
        #expect(late(targets(promise: (0, 30)), 30, 400) == nil)
    }

    @Test func theWorstMissIsSaidAndWishesAndResponsesAreNone() throws {
        let worst = try #require(late(targets(arrival: 10, fix: 20, promise: (0, 5)), 30, 90))
        #expect(worst.minutes == 70 && worst.measure == .end)
        #expect(late(targets(wish: (0, 5)), 30, 90) == nil)
        let response = Targets(sla: ServiceLevel(response: at(-60)), promise: nil, wish: nil)
        #expect(Lateness(of: response, start: at(0), end: at(30)) == nil)
        #expect(Lateness(of: targets(arrival: 0), start: at(0) + 1, end: at(30))?.minutes == 1, "a begun minute counts")
    }

    private func course(
        _ state: VisitState, _ placed: (Int, Int)?, forecast: Int? = nil, minutes: Int = 60
    ) -> VisitSpan? {
        let placement = placed.map { start, end in
            Placement(
                assignments: [Assignment(technician: Technician.ID(1))], day: Day(number: 20_000), start: at(start),
                end: at(end))
        }
        return VisitSpan(
            state: state, duration: minutes, placement: placement, forecast: forecast.map(at), now: now)
    }

    @Test func whatIsAheadIsExpectedAndWhatHappenedIsReal() throws {
        let waiting = try #require(course(.open, nil, minutes: 45))
        #expect(waiting.start == now && waiting.end == at(45))
        let ahead = try #require(course(.planned, (30, 90)))
        #expect(ahead.start == at(30) && ahead.end == at(90))
        let traffic = try #require(course(.dispatched, (30, 90), forecast: 50))
        #expect(traffic.start == at(50) && traffic.end == at(110))
        let overdue = try #require(course(.accepted, (-30, 30)))
        #expect(overdue.start == now && overdue.end == at(60))
        let working = try #require(course(.working, (-30, 30)))
        #expect(working.start == at(-30) && working.end == at(30))
        let dragging = try #require(course(.working, (-90, -30)))
        #expect(dragging.start == at(-90) && dragging.end == now)
        let done = try #require(course(.completed, (-90, -30)))
        #expect(done.start == at(-90) && done.end == at(-30))
        #expect(course(.cancelled, nil) == nil && course(.missed, (-90, -30)) == nil)
    }

    @Test func aDueDayEndsWithThatDay() {
        let calendar = CompanyCalendar(identifier: "Europe/Warsaw")!
        for iso in ["2026-11-30", "2026-03-29", "2026-10-25", "2026-12-31"] {
            let day = Day(iso: iso)!
            #expect(calendar.dayEnding(at: calendar.span(of: day).end) == day)
            #expect(calendar.dayEnding(at: calendar.span(of: day).end - 60) == nil)
        }
    }

    @Test func theFirstOfWhatBindsComesBeforeAWish() {
        #expect(targets(arrival: 60, fix: 300, wish: (0, 5)).first == Due(.arrival, at(60)))
        #expect(targets(fix: 300, promise: (0, 90)).first == Due(.promise, at(90)))
        #expect(targets(fix: 300).first == Due(.order, at(300)))
        #expect(targets(wish: (0, 5)).first == Due(.wish, at(5)))
        #expect(targets().first == nil)
    }
}
