import Scheduling
import Testing

/// Crews, order, shipments, loads, parts, profiles, kinds of shift and limits: every plan is judged by a second reading
/// of the rules, and compared with the best there is.
struct BondTests {
    private static let policy: Policy = {
        var policy = Policy.plain
        policy.dropped = 0
        return policy
    }()

    private func searched(_ problem: Problem, seed: UInt64 = 1, iterations: Int = 4000) -> SearchResult {
        let start = Plan(nothingOf: problem)
        return Optimiser(problem: problem, policy: Self.policy, seed: seed).optimise(
            start, budget: SearchBudget(iterations: iterations))
    }

    /// Twenty companies for each rule alone.
    @Test(arguments: BondCompany.Trait.allCases)
    func everyRuleIsKeptAndTheBestPlanIsFound(trait: BondCompany.Trait) throws {
        for seed in 0..<20 {
            var company = BondCompany(seed)
            let problem = try company.problem([trait], shifts: 2, tasks: trait == .order ? 5 : 4)
            let plan = searched(problem).plan
            #expect(BondChecker(problem: problem).faults(of: plan) == [], "\(trait), company \(seed)")
            let found = PlanCost(of: plan, in: problem, under: Self.policy).total
            let best = BondBruteForce(problem, Self.policy).bestCost()
            #expect(found == best, "\(trait), company \(seed)")
        }
    }

    /// Rules mixed at random: plans keep them all, and are never better than possible.
    @Test func anyMixtureOfRulesIsKept() throws {
        for seed in 100..<160 {
            var company = BondCompany(seed)
            let traits = Set(BondCompany.Trait.allCases.filter { _ in company.dice.below(2) == 0 })
            let problem = try company.problem(traits, shifts: 3, tasks: 9)
            let plan = searched(problem, iterations: 600).plan
            #expect(BondChecker(problem: problem).faults(of: plan) == [], "company \(seed), \(traits)")
        }
    }

    @Test func theSameSeedGivesTheSamePlanAndAStoppedSearchIsRepeated() throws {
        var company = BondCompany(7)
        let problem = try company.problem([.crews, .order, .stock], shifts: 3, tasks: 9)
        let first = searched(problem)
        #expect(first.plan == searched(problem).plan)
        let start = Plan(nothingOf: problem)
        let optimiser = Optimiser(problem: problem, policy: Self.policy)
        let part = optimiser.optimise(start, budget: SearchBudget(done: 1500, schedule: 4000))
        let again = optimiser.optimise(start, budget: SearchBudget(done: 1500, schedule: 4000))
        #expect(part.plan == again.plan)
        #expect(part.iterations == 1500)
    }

    /// A plan of crews and depot visits can be improved again without losing anything.
    @Test func aPlanCanBeTheStartOfAnother() throws {
        for seed in 0..<10 {
            var company = BondCompany(seed)
            let problem = try company.problem([.crews, .order, .stock], shifts: 3, tasks: 7)
            let first = searched(problem, iterations: 300).plan
            let second = Optimiser(problem: problem, policy: Self.policy).optimise(
                first, budget: SearchBudget(iterations: 300)
            ).plan
            #expect(BondChecker(problem: problem).faults(of: second) == [])
            let costs = [first, second].map { PlanCost(of: $0, in: problem, under: Self.policy).total }
            #expect(costs[1] <= costs[0], "company \(seed)")
        }
    }

    @Test func unevenDaysAndSharedPlacesCostWhatThePolicySays() throws {
        let travel = TravelTimes(matrix: [0, 10, 10, 10, 0, 1, 10, 1, 0], places: 3)
        let shifts = (0..<2).map {
            Shift(technician: $0, day: 0, startPlace: 0, endPlace: 0, earliestStart: 0, latestEnd: 600)
        }
        var tasks = [1, 2, 1, 1].map { Task(place: $0, service: 60) }
        tasks[0].required = [0]
        tasks[1].required = [1]
        let problem = try Problem(shifts: shifts, tasks: tasks, travel: travel, ticksPerMinute: 1)
        func planned(_ change: (inout Policy) -> Void) -> Plan {
            var policy = Policy.plain
            change(&policy)
            let start = Plan(nothingOf: problem)
            return Optimiser(problem: problem, policy: policy).optimise(
                start, budget: SearchBudget(iterations: 2000)
            ).plan
        }
        let short = planned { _ in }
        #expect(short.routes.map(\.count) == [3, 1])
        let even = planned { $0.imbalance = 1 }
        #expect(even.routes.map(\.count) == [2, 2])
        let together = planned {
            $0.imbalance = 1
            $0.siteApart = 500
        }
        #expect(together.routes.map(\.count) == [3, 1])
        var policy = Policy.plain
        policy.siteApart = 500
        #expect(PlanCost(of: even, in: problem, under: policy).other == 500)
    }
}
