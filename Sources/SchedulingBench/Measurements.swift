import Scheduling

func measurePrices(_ problem: Problem, _ plan: Plan) {
    let building = Stopwatch()
    let pricer = Pricer(problem: problem, plan: plan)
    print("pricer built: \(building.milliseconds) ms")
    let waiting = plan.unplanned
    var cells = 0
    let one = Stopwatch.median(of: 50) { run in
        cells += pricer.prices(for: [waiting[run * 7 % waiting.count]]).count { $0.best != nil }
    }
    print("price table of one task: median \(one) ms, \(cells / 50) shifts fit on average")
    let twenty = Stopwatch.median(of: 5) { run in
        _ = pricer.prices(for: (0..<20).map { waiting[(run * 20 + $0) % waiting.count] })
    }
    print("price table of 20 tasks together: median \(twenty) ms")
    let building2 = Stopwatch()
    let obstacles = Explainer(pricer).obstacles(of: waiting[0])
    print("obstacles of one task: \(building2.milliseconds) ms, \(obstacles.technicians) technicians")
}

func measureSearch(_ problem: Problem, from plan: Plan, named name: String) {
    let optimiser = Optimiser(problem: problem, seed: 1)
    let watch = Stopwatch()
    let first = optimiser.optimise(plan, budget: .firstPlanOnly)
    print("first plan \(name): \(watch.milliseconds / 1000) s, \(report(first.plan, problem))")
    let iterations = 100_000
    let whole = Stopwatch()
    let before = processorSeconds()
    var placed = 0.0
    let result = optimiser.optimise(
        plan, budget: SearchBudget(iterations: iterations),
        progress: { if placed == 0 && $0.phase == .improving { placed = whole.milliseconds } })
    let pace = Double(iterations) / (whole.milliseconds - placed) * 1000
    let spent = Int((processorSeconds() - before) * 1000)
    print("\(iterations) iterations: \(Int(pace)) a second, \(report(result.plan, problem)), processor \(spent) ms")
}

/// What a budget of time brings.
func measureBudget(_ problem: Problem, from plan: Plan, seconds: Int) {
    let watch = Stopwatch()
    let budget = SearchBudget(lasting: .seconds(seconds), now: { .milliseconds(Int(watch.milliseconds)) })
    let result = Optimiser(problem: problem, seed: 1, threads: 2).optimise(plan, budget: budget)
    print("\(seconds) s, two threads: \(result.iterations) iterations, \(report(result.plan, problem))")
}

/// How long a search goes on after it was told to stop, at moments spread over its preparation and its course.
func measureCancel(_ problem: Problem, from plan: Plan) {
    let delays = (1...20).map { moment in
        let watch = Stopwatch()
        let told = Double(moment) * 75
        _ = Optimiser(problem: problem, seed: 1).optimise(
            plan, budget: SearchBudget(iterations: 10_000_000), isCancelled: { watch.milliseconds >= told })
        return watch.milliseconds - told
    }
    print("stopped at 20 moments: after \(delays.sorted()[10]) ms (median), \(delays.max() ?? 0) ms at most")
}

private func report(_ plan: Plan, _ problem: Problem) -> String {
    let cost = PlanCost(of: plan, in: problem, under: .balanced)
    return "unplanned \(plan.unplanned.count), cost \(cost.total / 60) min, travel \(cost.travel / 60) min"
}
