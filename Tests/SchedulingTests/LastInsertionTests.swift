import Testing

@testable import Scheduling

/// Nothing that fits is left out because a search was short, and no day is closed because somebody forced a visit on it.
struct LastInsertionTests {
    /// A day of eight hours at one place: travel costs nothing, so that only time counts.
    private func day(_ tasks: [Task], shifts: Int = 1) throws -> Problem {
        let people = (0..<shifts).map {
            Shift(technician: $0, day: 0, startPlace: 0, endPlace: 0, earliestStart: 480, latestEnd: 960)
        }
        return try Problem(
            shifts: people, tasks: tasks, travel: TravelTimes(matrix: [0, 10, 10, 0], places: 2), ticksPerMinute: 1)
    }

    private func task(_ service: Tick, skills: SkillSet = [], priority: Int = 10) -> Task {
        Task(place: 1, service: service, skills: skills, priority: priority)
    }

    @Test func withoutASearchEverythingThatFitsHasAPlace() throws {
        for seed in 0..<10 {
            let company = try DeskCompany(seed + 100, shifts: 6, tasks: 30)
            let stopped = Optimiser(problem: company.problem).optimise(
                company.plan, budget: SearchBudget(done: 0, schedule: 1, isOver: { true }))
            #expect(company.faults(of: stopped.plan) == [])
            let pricer = Pricer(problem: company.problem, plan: stopped.plan)
            for u in stopped.plan.unplanned {
                let worth = Costs(company.problem, .balanced).unplanned[u]
                let cheapest = pricer.prices(for: [u]).compactMap { $0.best?.cost }.min() ?? .max
                #expect(cheapest >= worth, "company \(seed), task \(u)")
            }
        }
    }

    /// The one technician with the skill does what anybody could: she gives it away and takes what only she can do.
    @Test func workGivesItsPlaceToWhatFitsNowhereElse() throws {
        var people = try day([], shifts: 2).shifts
        people[0].skills = [Skill(1)]
        var common = task(300)
        common.current = Placement(shift: 0, start: 490)
        common.changeClass = .planned
        let problem = try Problem(
            shifts: people, tasks: [common, task(300, skills: [Skill(1)])],
            travel: TravelTimes(matrix: [0, 10, 10, 0], places: 2), ticksPerMinute: 1)
        let plan = try Plan(orders: [[0], []], of: problem)
        let result = Optimiser(problem: problem).optimise(
            plan, budget: SearchBudget(done: 0, schedule: 1, isOver: { true }))
        #expect(result.plan.unplanned == [])
        #expect(result.plan.order(on: 0) == [1])
    }

    /// Urgent work that can only come late comes late, also where lateness is dear.
    @Test func comingLateIsBetterThanNotComing() throws {
        for policy in Policy.all {
            var late = task(60, priority: 5)
            late.due = Deadline(by: -4000)
            let problem = try day([late, task(60)])
            func unplanned(_ policy: Policy) -> [Int] {
                Optimiser(problem: problem, policy: policy).optimise(
                    Plan(nothingOf: problem), budget: SearchBudget(iterations: 200)
                ).plan.unplanned
            }
            #expect(unplanned(policy) == [], "\(policy.name)")
            var other = policy
            other.comingLate = 0
            if policy.name == "emergency" { #expect(unplanned(other) == [0]) }
        }
    }

    /// A visit that was forced across free ones holds its time; those that lie across it go elsewhere on the day.
    @Test func aForcedVisitDoesNotCloseItsDay() throws {
        var forced = task(120)
        (forced.lock, forced.fixedStart) = (.technicianAndTime, 600)
        forced.current = Placement(shift: 0, start: 600)
        forced.changeClass = .planned
        var across = task(60)
        across.current = Placement(shift: 0, start: 630)
        across.changeClass = .planned
        let problem = try day([forced, across, task(60)])
        let broken = try Plan(
            routes: [[Plan.Stop(task: 0, start: 600), Plan.Stop(task: 1, start: 630)]], of: problem)
        let plan = Optimiser(problem: problem).optimise(broken, budget: SearchBudget(iterations: 500)).plan
        #expect(plan.unplanned == [])
        #expect(Checker(problem: problem).faults(of: plan) == [])
        let forcedStop = try #require(plan.routes[0].first { $0.task == 0 })
        #expect(forcedStop.start == 600)
    }

    /// Two forced visits across each other are nobody's to mend; what is free and lies across them leaves.
    @Test func whatCannotBeMendedLetsTheFreeGo() throws {
        var tasks = [task(120), task(120), task(60)]
        for (index, start) in [Tick(600), 660, 690].enumerated() {
            tasks[index].current = Placement(shift: 0, start: start)
            tasks[index].changeClass = .planned
            if index < 2 { (tasks[index].lock, tasks[index].fixedStart) = (.technicianAndTime, start) }
        }
        let problem = try day(tasks, shifts: 2)
        let broken = try Plan(
            routes: [(0..<3).map { Plan.Stop(task: $0, start: tasks[$0].current!.start) }, []], of: problem)
        let plan = Optimiser(problem: problem).optimise(broken, budget: SearchBudget(iterations: 500)).plan
        #expect(plan.order(on: 0) == [0, 1])
        #expect(plan.order(on: 1) == [2])
    }
}
