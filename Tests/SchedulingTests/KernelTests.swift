import Testing

@testable import Scheduling

/// Each specialised kernel against everything tried, on problems it is chosen for.
struct KernelTests {
    private static let policy: Policy = {
        var policy = Policy.plain
        policy.dropped = 0
        return policy
    }()

    private func task(_ problem: Problem, _ policy: Policy = policy) -> SearchTask {
        SearchTask(problem: problem, policy: policy, plan: Plan(nothingOf: problem), movable: nil, seed: 1)
    }

    private func searched(
        _ problem: Problem, _ policy: Policy = policy, _ budget: SearchBudget = SearchBudget(iterations: 3000)
    ) -> SearchResult {
        Optimiser(problem: problem, policy: policy).optimise(Plan(nothingOf: problem), budget: budget)
    }

    // MARK: Fleets

    private func fleet(_ seed: Int, tasks: Int = 5, vehicles: Int = 3) throws -> Problem {
        var company = BondCompany(seed)
        let base = try company.problem([.loads], shifts: vehicles, tasks: tasks)
        var model = base.shifts[0]
        model.stock.capacity = [4 + seed % 3]
        let shifts = (0..<vehicles).map { number in
            var shift = model
            shift.technician = number
            return shift
        }
        let list = base.tasks.map { task in
            var task = task
            task.goods = Goods(delivery: [task.goods.delivery.first ?? 1])
            return task
        }
        return try Problem(shifts: shifts, tasks: list, travel: base.travel, ticksPerMinute: 1)
    }

    @Test func aFleetIsRoutedAsWellAsPossible() throws {
        var optimal = 0
        // Where nobody can serve a customer in time, another search leaves her out.
        var fleets = 0
        for seed in 0..<60 {
            let problem = try fleet(seed)
            #expect(FleetSearch.suits(task(problem)))
            if FleetMap(task(problem)) != nil { fleets += 1 }
            let plan = searched(problem).plan
            #expect(BondChecker(problem: problem).faults(of: plan) == [], "fleet \(seed)")
            let found = PlanCost(of: plan, in: problem, under: Self.policy).total
            let best = BondBruteForce(problem, Self.policy).bestCost()
            #expect(found >= best, "fleet \(seed)")
            if found == best { optimal += 1 }
        }
        #expect(optimal >= 58, "\(optimal) of 60")
        #expect(fleets >= 20, "\(fleets) of 60")
    }

    // MARK: Days

    private func day(_ seed: Int, shifts: Int = 2, tasks: Int = 5, later: Tick = 0) throws -> Problem {
        var company = RandomCompany(seed)
        return try company.deskProblem(shifts: shifts, tasks: tasks, shiftedBy: later, isHardOnly: true)
    }

    @Test func aDayIsPlannedAsWellAsPossible() throws {
        var optimal = 0
        for seed in 0..<150 {
            let problem = try day(seed, shifts: 2 + seed % 2)
            #expect(DaySearch.suits(task(problem)), "day \(seed)")
            let plan = searched(problem).plan
            #expect(Checker(problem: problem).faults(of: plan) == [], "day \(seed)")
            let found = PlanCost(of: plan, in: problem, under: .plain).total
            let best = BruteForce(problem: problem, policy: .plain).bestCost()
            #expect(found >= best, "day \(seed)")
            if found == best { optimal += 1 }
        }
        #expect(optimal >= 147, "\(optimal) of 150")
    }

    @Test(arguments: [false, true])
    func aWeekUnderWayIsImprovedAsWellAsPossible(hasBegun: Bool) throws {
        var policy = Policy.balanced
        policy.unplanned = 20
        var optimal = 0
        let companies = 60
        for seed in 0..<companies {
            let company = try DeskCompany(seed, hasBegun: hasBegun)
            let (problem, plan) = (company.problem, company.plan)
            let task = SearchTask(problem: problem, policy: policy, plan: plan, movable: nil, seed: 1)
            #expect(DaySearch.suits(task), "company \(seed)")
            var reported = 0
            let result = Optimiser(problem: problem, policy: policy)
                .optimise(plan, budget: SearchBudget(iterations: 2000), progress: { reported = $0.bestCost })
            #expect(company.faults(of: result.plan) == [], "company \(seed)")
            let found = PlanCost(of: result.plan, in: problem, under: policy).total
            let best = company.bestCost(policy)
            #expect(found >= best, "company \(seed)")
            if found == best { optimal += 1 }
            if !hasBegun && DayMap(task) != nil { #expect(reported == found, "company \(seed): what it says it costs") }
        }
        #expect(optimal >= companies - 2, "\(optimal) of \(companies)")
    }

    @Test func manyOrdersArePlannedInLanesWhateverTheThreads() throws {
        let problem = try day(5, shifts: 80, tasks: DayLanes.minimumJobs + 50)
        let task = SearchTask(
            problem: problem, policy: Self.policy, plan: Plan(nothingOf: problem), movable: nil, seed: 1)
        let map = try #require(DayMap(task))
        #expect(map.jobs >= DayLanes.minimumJobs)
        var reported: [Int] = []
        let plans = [1, 2].map { threads in
            let optimiser = Optimiser(problem: problem, policy: Self.policy, seed: 1, threads: threads)
            return optimiser.optimise(
                Plan(nothingOf: problem), budget: SearchBudget(iterations: 12_000),
                progress: { reported.append($0.bestCost) })
        }
        #expect(plans[0].plan == plans[1].plan)
        #expect(plans[0].iterations == 3 * 4096)
        #expect(Checker(problem: problem).faults(of: plans[0].plan) == [])
        // What is left is tried once more after the last report.
        #expect(PlanCost(of: plans[0].plan, in: problem, under: Self.policy).total <= reported.last ?? 0)
        #expect(try #require(reported.last) < reported[0])
    }

    @Test func laterClocksOtherNamesAndUselessPeopleChangeNothing() throws {
        for seed in 0..<20 {
            let problem = try day(seed, shifts: 4, tasks: 14)
            let plan = searched(problem).plan
            let orders = problem.shifts.indices.map { plan.order(on: $0) }
            let later = searched(try day(seed, shifts: 4, tasks: 14, later: 500)).plan
            #expect(problem.shifts.indices.map { later.order(on: $0) } == orders, "later \(seed)")

            var renamed = problem.shifts
            for index in renamed.indices { renamed[index].technician += 7 }
            let named = problem.tasks.map { task in
                var task = task
                task.required = SmallIndexSet((0..<8).filter(task.required.contains).map { $0 + 7 })
                task.excluded = SmallIndexSet((0..<8).filter(task.excluded.contains).map { $0 + 7 })
                return task
            }
            let other = searched(try Problem(shifts: renamed, tasks: named, travel: problem.travel, ticksPerMinute: 1))
            #expect(problem.shifts.indices.map { other.plan.order(on: $0) } == orders, "renamed \(seed)")

            var absent = problem.shifts[0]
            absent.isAbsent = true
            let more = try Problem(
                shifts: problem.shifts + [absent], tasks: problem.tasks, travel: problem.travel, ticksPerMinute: 1)
            let useless = searched(more).plan
            #expect(problem.shifts.indices.map { useless.order(on: $0) } == orders, "useless \(seed)")
        }
    }

    @Test func oneOrderLessIsNeverWorse() throws {
        for seed in 0..<60 {
            let problem = try day(seed)
            // A way round another customer must not be shorter than the way.
            guard problem.travel.isSymmetric else { continue }
            let whole = PlanCost(of: searched(problem).plan, in: problem, under: .plain).total
            let fewer = try Problem(
                shifts: problem.shifts, tasks: Array(problem.tasks.dropLast()), travel: problem.travel,
                ticksPerMinute: 1)
            let rest = PlanCost(of: searched(fewer).plan, in: fewer, under: .plain).total
            #expect(rest <= whole, "day \(seed)")
        }
    }

    // MARK: Tools and parts

    private static let workingTime: Policy = {
        var policy = KernelTests.policy
        policy.travel = 0
        policy.workingTime = 1
        policy.unplanned = 1000
        return policy
    }()

    /// Time between leaving and being back, everyone leaving as late as the starts allow.
    private func workingTime(_ plan: Plan, _ problem: Problem) -> Int {
        var sum = plan.unplanned.reduce(0) { $0 + 1000 * problem.tasks[$1].priority }
        for shift in problem.shifts.indices {
            guard let first = plan.routes[shift].first, let last = plan.routes[shift].last else { continue }
            let home = problem.shifts[shift].startPlace
            let place = problem.tasks[first.task].place
            var way = problem.travel.between(home, place)
            if plan.depotVisits[shift] == 0, let depot = problem.depot {
                way =
                    problem.travel.between(home, depot.place) + depot.service
                    + problem.travel.between(depot.place, place)
            }
            let task = problem.tasks[last.task]
            sum += Int(last.start + task.service + problem.travel.between(task.place, home) - first.start + way)
        }
        return sum
    }

    @Test func toolsAndPartsAreFetchedInTheLeastWorkingTime() throws {
        var optimal = 0
        var served = 0
        for seed in 0..<40 {
            var company = BondCompany(seed)
            let problem = try company.problem([.stock], shifts: 2, tasks: 4)
            #expect(SupplySearch.suits(task(problem, Self.workingTime)))
            let plan = searched(problem, Self.workingTime).plan
            #expect(BondChecker(problem: problem).faults(of: plan) == [], "company \(seed)")
            // Who cannot be served in time is left out by another search, to which leaving late means nothing.
            guard plan.unplanned.isEmpty else { continue }
            served += 1
            let found = workingTime(plan, problem)
            let best = SupplyBruteForce(problem: problem, unplanned: 1000).bestCost()
            #expect(found >= best, "company \(seed)")
            if found == best { optimal += 1 }
        }
        #expect(served >= 20 && optimal >= served - 1, "\(optimal) of \(served)")
    }

    // MARK: The course of a search

    @Test(arguments: ["fleet", "day", "supply"])
    func theSameBudgetGivesTheSamePlanAndAStoppedSearchIsRepeated(kernel: String) throws {
        var company = BondCompany(3)
        let problem =
            switch kernel {
            case "fleet": try fleet(3, tasks: 20, vehicles: 5)
            case "day": try day(3, shifts: 5, tasks: 20)
            default: try company.problem([.stock], shifts: 4, tasks: 16)
            }
        let policy = kernel == "supply" ? Self.workingTime : Self.policy
        let whole = searched(problem, policy)
        #expect(whole.plan == searched(problem, policy).plan)
        var isEnough = false
        let stopped = Optimiser(problem: problem, policy: policy).optimise(
            Plan(nothingOf: problem), budget: SearchBudget(iterations: 3000), isCancelled: { isEnough },
            progress: { isEnough = $0.iterations > 600 })
        #expect(stopped.ending == .cancelled)
        #expect(stopped.iterations > 0 && stopped.iterations < 3000)
        let again = searched(problem, policy, SearchBudget(done: stopped.iterations, schedule: 3000))
        #expect(again.plan == stopped.plan)
    }

    /// A quicker driver finds no road where there is none.
    @Test(arguments: [0.5, 1, 1.7])
    func whatIsUnreachableStaysSoForEveryPace(_ factor: Double) {
        #expect(Scale(factor)(TravelTimes.unreachable) == TravelTimes.unreachable)
        #expect(Scale(factor)(1024) == Tick(1024 * factor) + (factor == 1.7 ? 1 : 0))
    }
}
