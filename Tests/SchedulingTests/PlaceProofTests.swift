import Scheduling
import Testing

/// What is proved with little work is what trying every place says.
@Suite struct PlaceProofTests {
    @Test func proofsAgreeWithTryingEveryPlace() throws {
        var counts = [0, 0, 0]
        for seed in 0..<150 {
            var company = RandomCompany(seed)
            let problem = try company.problem(shifts: 3, tasks: 9)
            let plan = try company.plan(of: problem, share: 80)
            let pricer = Pricer(problem: problem, plan: plan)
            let judge = BruteForce(problem: problem, policy: .plain)
            let checker = Checker(problem: problem)
            for u in plan.unplanned {
                let proofs = try #require(pricer.proofs(for: u))
                for (shift, proof) in proofs.enumerated() {
                    let order = plan.order(on: shift)
                    let fits = (0...order.count).contains { position in
                        var order = order
                        order.insert(u, at: position)
                        return checker.allows(u, on: shift) && judge.cost(of: order, on: shift) != nil
                    }
                    switch proof {
                    case .fits: counts[0] += 1
                    case .never: counts[1] += 1
                    case .tooLong(let by):
                        counts[2] += 1
                        if case .shiftTooShort(let ends, let would) = pricer.reason(against: u, on: shift) {
                            #expect(would - ends >= by, "seed \(seed): no less is missing than was proved")
                        }
                    }
                    #expect(fits == { if case .fits = proof { true } else { false } }(), "seed \(seed), \(u), \(shift)")
                    #expect(fits == (pricer.reason(against: u, on: shift) == nil), "seed \(seed), \(u), \(shift)")
                }
            }
        }
        #expect(counts[0] > 20 && counts[1] > 20, "\(counts)")
    }

    @Test func nothingIsProvedWhenTheTimeIsUp() throws {
        var company = RandomCompany(1)
        let problem = try company.problem(shifts: 3, tasks: 5)
        let pricer = Pricer(problem: problem, plan: Plan(nothingOf: problem))
        #expect(pricer.proofs(for: 0, isOver: { true }) == nil)
    }
}
