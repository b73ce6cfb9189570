import Testing

@testable import Scheduling

/// At most so many placed tasks change, and more changes allowed never make a plan worse.
struct ChangeLimitTests {
    /// Placed tasks that went to another technician or day or lost their place.
    private func changes(_ plan: Plan, _ company: DeskCompany) -> Int {
        let problem = company.problem
        let after = plan.placements(count: problem.tasks.count)
        return problem.tasks.indices.count { u in
            guard let old = problem.tasks[u].current else { return false }
            guard let new = after[u] else { return true }
            let (was, now) = (problem.shifts[old.shift], problem.shifts[new.shift])
            return was.technician != now.technician || was.day != now.day
        }
    }

    @Test func moreChangesAreNeverWorse() throws {
        var gained = 0
        for seed in 0..<8 {
            let company = try DeskCompany(seed + 700, shifts: 8, tasks: 60)
            var costs: [Int] = []
            for most in [0, 1, 2, 4, 7, 20, 60] {
                let result = Optimiser(problem: company.problem, seed: 2).optimise(
                    company.plan, changes: most, budget: SearchBudget(iterations: 16_000))
                #expect(changes(result.plan, company) <= most, "company \(seed), \(most)")
                #expect(company.faults(of: result.plan) == [], "company \(seed), \(most)")
                costs.append(PlanCost(of: result.plan, in: company.problem, under: .balanced).total)
            }
            #expect(costs == costs.sorted(by: >), "company \(seed): \(costs)")
            if costs[0] > costs[3] { gained += 1 }
        }
        #expect(gained >= 4)
    }

    /// The same for the search that knows every rule.
    @Test func moreChangesAreNeverWorseWhateverTheRules() throws {
        for seed in 0..<4 {
            var company = RandomCompany(seed + 900)
            let bare = try company.problem(shifts: 6, tasks: 40, isHardOnly: false)
            let plan = try company.plan(of: bare, share: 60)
            var tasks = bare.tasks
            for (shift, route) in plan.routes.enumerated() {
                for stop in route {
                    tasks[stop.task].current = Placement(shift: shift, start: stop.start)
                    tasks[stop.task].changeClass = .planned
                }
            }
            let problem = try Problem(shifts: bare.shifts, tasks: tasks, travel: bare.travel, ticksPerMinute: 1)
            let costs = [0, 2, 4, 16, 50].map { most in
                let found = Optimiser(problem: problem, seed: 2).optimise(
                    plan, changes: most, budget: SearchBudget(iterations: 4000)
                ).plan
                return PlanCost(of: found, in: problem, under: .balanced).total
            }
            #expect(costs == costs.sorted(by: >), "company \(seed): \(costs)")
        }
    }
}
