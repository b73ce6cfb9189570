import Scheduling
import Testing

/// Where a task would go if it left its shift is kept with the plan: whoever asks later is told the same.
@Suite struct ElsewhereTests {
    @Test func whatIsKeptIsWhatIsFoundAnew() throws {
        var found = 0
        for seed in 0..<60 {
            var company = RandomCompany(seed)
            let problem = try company.problem(shifts: 4, tasks: 10, isHardOnly: seed % 2 == 0)
            let plan = try company.plan(of: problem, share: 80)
            let kept = Pricer(problem: problem, plan: plan)
            for u in problem.tasks.indices {
                for shift in problem.shifts.indices {
                    let fresh = Pricer(problem: problem, plan: plan).priceIfOneMoves(u, on: shift)
                    #expect(kept.priceIfOneMoves(u, on: shift) == fresh, "seed \(seed), task \(u), shift \(shift)")
                    if case .fitsIfMoved = fresh { found += 1 }
                }
            }
        }
        #expect(found > 20, "\(found)")
    }
}
