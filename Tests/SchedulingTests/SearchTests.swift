import Scheduling
import Testing

@Suite struct SearchTests {
    /// Small companies with breaks, several windows, access hours, skills, caps and time locks: the search is never
    /// better than trying everything (that would be a broken rule) and finds the optimum in at least 98 of 100.
    @Test func searchAgreesWithBruteForce() throws {
        var optimal = 0
        let companies = 300
        for seed in 0..<companies {
            var company = RandomCompany(seed)
            let problem = try company.problem(shifts: 2 + seed % 2, tasks: 4 + seed % 3)
            let result = Optimiser(problem: problem, policy: .plain, seed: 1)
                .optimise(Plan(nothingOf: problem), budget: SearchBudget(iterations: 5_000))
            #expect(Checker(problem: problem).faults(of: result.plan) == [], "seed \(seed)")
            let found = PlanCost(of: result.plan, in: problem, under: .plain).total
            let best = BruteForce(problem: problem, policy: .plain).bestCost()
            #expect(found >= best, "seed \(seed)")
            if found == best { optimal += 1 }
        }
        #expect(optimal * 100 >= companies * 98, "\(optimal) of \(companies)")
    }

    @Test func breaksWithSeveralWindowsArePlannedAsWellAsPossible() throws {
        var optimal = 0
        for seed in 0..<60 {
            var company = RandomCompany(seed + 3000)
            company.hasBreakChoices = true
            let problem = try company.problem(shifts: 2, tasks: 5, isHardOnly: true)
            let plan = Optimiser(problem: problem, policy: .plain)
                .optimise(Plan(nothingOf: problem), budget: SearchBudget(iterations: 2000)).plan
            #expect(Checker(problem: problem).faults(of: plan) == [], "seed \(seed)")
            let found = PlanCost(of: plan, in: problem, under: .plain).total
            let best = BruteForce(problem: problem, policy: .plain).bestCost()
            #expect(found >= best, "seed \(seed)")
            if found == best { optimal += 1 }
        }
        #expect(optimal >= 58, "\(optimal) of 60")
    }

    @Test func everyPlanKeepsTheRulesAndImproves() throws {
        for seed in 0..<20 {
            var company = RandomCompany(seed + 1000)
            let problem = try company.problem(shifts: 6, tasks: 30, isHardOnly: false)
            let optimiser = Optimiser(problem: problem, seed: 3)
            let first = optimiser.optimise(Plan(nothingOf: problem), budget: .firstPlanOnly).plan
            let last = optimiser.optimise(Plan(nothingOf: problem), budget: SearchBudget(iterations: 3_000)).plan
            #expect(Checker(problem: problem).faults(of: first) == [], "seed \(seed)")
            #expect(Checker(problem: problem).faults(of: last) == [], "seed \(seed)")
            let costs = [first, last].map { PlanCost(of: $0, in: problem, under: .balanced).total }
            #expect(costs[1] <= costs[0], "seed \(seed)")
        }
    }

    @Test func theSameSeedGivesTheSamePlanAndAnotherMayNot() throws {
        var company = RandomCompany(42)
        let problem = try company.problem(shifts: 6, tasks: 40, isHardOnly: false)
        func plan(_ seed: UInt64, _ budget: SearchBudget) -> Plan {
            Optimiser(problem: problem, seed: seed).optimise(Plan(nothingOf: problem), budget: budget).plan
        }
        #expect(plan(7, SearchBudget(iterations: 2_000)) == plan(7, SearchBudget(iterations: 2_000)))
        let seeds = Set((1...6).map { plan(UInt64($0), SearchBudget(iterations: 300)) })
        #expect(seeds.count > 1)
    }

    /// A search stopped by its clock is repeated exactly by naming how far it came.
    @Test func aStoppedSearchCanBeRepeated() throws {
        var company = RandomCompany(8)
        let problem = try company.problem(shifts: 6, tasks: 40)
        let optimiser = Optimiser(problem: problem, seed: 2)
        let counter = Counter()
        let stopped = optimiser.optimise(
            Plan(nothingOf: problem), budget: SearchBudget(iterations: 100_000, isOver: { counter.next() > 120 }))
        #expect(stopped.ending == .outOfTime)
        #expect(stopped.iterations > 0)
        #expect(stopped.iterations < 100_000)
        let repeated = optimiser.optimise(
            Plan(nothingOf: problem), budget: SearchBudget(done: stopped.iterations, schedule: stopped.schedule))
        #expect(repeated.plan == stopped.plan)
    }

    /// With a length of time the search times itself, chooses a schedule, and names it: repeated without a clock it is
    /// the same.
    @Test func aTimedSearchNamesItsSchedule() throws {
        var company = RandomCompany(8)
        let problem = try company.problem(shifts: 6, tasks: 40)
        let ticks = Counter()
        let budget = SearchBudget(lasting: .milliseconds(400), now: { .milliseconds(ticks.next()) })
        let timed = Optimiser(problem: problem, seed: 2).optimise(Plan(nothingOf: problem), budget: budget)
        #expect(timed.schedule.length > 4096)
        let again = SearchBudget(done: timed.iterations, schedule: timed.schedule)
        let repeated = Optimiser(problem: problem, seed: 2).optimise(Plan(nothingOf: problem), budget: again)
        #expect(repeated.plan == timed.plan)
        #expect(repeated.iterations == timed.iterations)
    }

    @Test func cancellingGivesAPlanThatKeepsTheRules() throws {
        var company = RandomCompany(9)
        let problem = try company.problem(shifts: 6, tasks: 40)
        for limit in [0, 3, 60] {
            let counter = Counter()
            let result = Optimiser(problem: problem).optimise(
                Plan(nothingOf: problem), budget: SearchBudget(iterations: 1_000_000),
                isCancelled: { counter.next() > limit })
            #expect(result.ending == .cancelled)
            #expect(Checker(problem: problem).faults(of: result.plan) == [])
        }
    }

    /// Locked, told, dispatched and begun work stands exactly as before; only the rest moves.
    @Test func whatMayNotMoveNeverMoves() throws {
        var held = 0
        for seed in 0..<40 {
            var company = RandomCompany(seed + 500)
            var problem = try company.problem(shifts: 5, tasks: 24)
            let plan = try company.plan(of: problem, share: 60)
            var tasks = problem.tasks
            for (shift, route) in plan.routes.enumerated() {
                for (index, stop) in route.enumerated() {
                    tasks[stop.task].current = Placement(shift: shift, start: stop.start)
                    switch (stop.task + index) % 5 {
                    case 0: tasks[stop.task].changeClass = .told
                    case 1: tasks[stop.task].lock = .technicianAndTime
                    case 2 where index == 0: tasks[stop.task].started = true
                    default: break
                    }
                }
            }
            problem = try Problem(shifts: problem.shifts, tasks: tasks, travel: problem.travel, ticksPerMinute: 1)
            let result = Optimiser(problem: problem).optimise(plan, budget: SearchBudget(iterations: 1_500))
            let before = plan.placements(count: tasks.count)
            let after = result.plan.placements(count: tasks.count)
            for u in tasks.indices where before[u] != nil && !tasks[u].mayMove {
                #expect(after[u] == before[u], "seed \(seed), task \(u)")
                held += 1
            }
        }
        #expect(held > 100)
    }

    @Test func onlyTheTasksNamedAreTouched() throws {
        var company = RandomCompany(77)
        let problem = try company.problem(shifts: 5, tasks: 24)
        let plan = try company.plan(of: problem, share: 60)
        let named = Set(plan.unplanned.prefix(2))
        let result = Optimiser(problem: problem).optimise(plan, movable: named, budget: SearchBudget(iterations: 500))
        for shift in problem.shifts.indices {
            #expect(result.plan.order(on: shift).filter { !named.contains($0) } == plan.order(on: shift))
        }
    }

    /// Planning tomorrow instead of today changes the moments and nothing else.
    @Test func shiftingAllTimesShiftsThePlan() throws {
        for seed in 0..<10 {
            var today = RandomCompany(seed)
            var later = RandomCompany(seed)
            let problem = try today.problem(shifts: 4, tasks: 16, isHardOnly: false)
            let shifted = try later.problem(shifts: 4, tasks: 16, isHardOnly: false, shiftedBy: 10_000)
            let one = Optimiser(problem: problem).optimise(
                Plan(nothingOf: problem), budget: SearchBudget(iterations: 800)
            ).plan
            let two = Optimiser(problem: shifted).optimise(
                Plan(nothingOf: shifted), budget: SearchBudget(iterations: 800)
            ).plan
            let back = two.routes.map { $0.map { Plan.Stop(task: $0.task, start: $0.start - 10_000) } }
            #expect(back == one.routes, "seed \(seed)")
        }
    }

    /// A technician who can do nothing changes no plan, not even the random numbers drawn.
    @Test func aTechnicianWhoCanDoNothingChangesNothing() throws {
        for seed in 0..<10 {
            var one = RandomCompany(seed)
            var other = RandomCompany(seed)
            var idle = Shift(technician: 9, day: 0, startPlace: 0, endPlace: 0, earliestStart: 480, latestEnd: 900)
            idle.isAbsent = true
            let problem = try one.problem(shifts: 4, tasks: 16)
            let wider = try other.problem(shifts: 4, tasks: 16, extraShifts: [idle])
            var policy = Policy.balanced
            policy.skillWaste = 0
            func plan(_ problem: Problem) -> Plan {
                Optimiser(problem: problem, policy: policy)
                    .optimise(Plan(nothingOf: problem), budget: SearchBudget(iterations: 800)).plan
            }
            #expect(plan(wider).routes.dropLast() == plan(problem).routes[...], "seed \(seed)")
        }
    }
}

/// Counts calls; only ever used by one search on one thread.
final class Counter: @unchecked Sendable {
    private var count = 0

    func next() -> Int {
        count += 1
        return count
    }
}
