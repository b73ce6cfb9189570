import Scheduling
import Testing

/// After a search, whoever stands where they stood keeps the start, wherever that costs nothing.
@Suite struct StandingStartsTests {
    /// The plan's weights of time, beside those of the search.
    private static let policy: Policy = {
        var policy = Policy.balanced
        policy.overtime = 1.5
        return policy
    }()

    @Test func startsAreKeptWithoutBreakingOrCostingAnything() throws {
        var (kept, moved) = (0, 0)
        for seed in 0..<200 {
            let company = try DeskCompany(seed, shifts: 3, tasks: 9)
            let old = company.plan.loosened(in: company.problem)
            let found = Optimiser(problem: company.problem, policy: Self.policy, seed: UInt64(seed)).optimise(
                old, budget: SearchBudget(iterations: 400)
            ).plan
            let settled = found.keepingStarts(of: old, in: company.problem, under: Self.policy)
            #expect(settled.routes.map { $0.map(\.task) } == found.routes.map { $0.map(\.task) }, "seed \(seed)")
            let checker = Checker(problem: company.problem)
            #expect(checker.faults(of: settled) == checker.faults(of: found), "seed \(seed)")
            let before = old.placements(count: company.problem.tasks.count)
            for (shift, route) in settled.routes.enumerated() where route != old.routes[shift] {
                for (stop, compact) in zip(route, found.routes[shift]) {
                    guard let was = before[stop.task], was.shift == shift else { continue }
                    if stop.start == was.start, compact.start != was.start { kept += 1 }
                    // Nobody is taken from the start they had.
                    if compact.start == was.start, stop.start != was.start { moved += 1 }
                }
                #expect(
                    Self.lateness(route, company.problem) <= Self.lateness(found.routes[shift], company.problem),
                    "seed \(seed)")
            }
        }
        #expect(kept > 20, "\(kept)")
        #expect(moved == 0)
    }

    /// Ticks past due, in plain words.
    private static func lateness(_ route: [Plan.Stop], _ problem: Problem) -> Int {
        route.reduce(0) { sum, stop in
            let task = problem.tasks[stop.task]
            return sum + Int(task.due?.lateness(start: stop.start, end: stop.start + task.service) ?? 0)
        }
    }

    /// A planned visit of which nobody was told is not pushed to a later time for nothing when that is weighed.
    @Test func retimingIsWeighed() throws {
        let shift = Shift(
            technician: 0, day: 0, startPlace: 0, endPlace: 0, earliestStart: 480, latestEnd: 960)
        let standing = Task(
            place: 0, service: 60, current: Placement(shift: 0, start: 480), changeClass: .planned)
        let new = Task(place: 0, service: 60, preference: TimeWindow(470, 490))
        let problem = try Problem(
            shifts: [shift], tasks: [standing, new], travel: TravelTimes(matrix: [0], places: 1), ticksPerMinute: 1)
        let plan = try Plan(routes: [[Plan.Stop(task: 0, start: 480)]], of: problem)
        func order(_ retimed: Double) -> [Int] {
            var policy = Policy.balanced
            policy.change.retimed = retimed
            return Optimiser(problem: problem, policy: policy).optimise(plan, budget: SearchBudget(iterations: 200))
                .plan
                .order(on: 0)
        }
        #expect(order(0) == [1, 0], "the wish is met, the other waits")
        #expect(order(100) == [0, 1])
    }
}

extension Plan {
    /// Every start half an hour later than it need be, where that keeps the rules: as people plan.
    fileprivate func loosened(in problem: Problem) -> Plan {
        let checker = Checker(problem: problem)
        let routes = routes.enumerated().map { shift, route in
            var route = route
            for index in route.indices.reversed() {
                var later = route
                later[index].start += 12
                if checker.faults(of: later, on: shift).isEmpty { route = later }
            }
            return route
        }
        return (try? Plan(routes: routes, of: problem)) ?? self
    }
}
