import Scheduling

let size = CommandLine.arguments.contains("small") ? (24, 14, 220) : (120, 14, 5000)
let company = try Company(technicians: size.0, days: size.1, tasks: size.2, seed: 1)
let clock = ContinuousClock()

func milliseconds(_ body: () throws -> Void) rethrows -> Double {
    let (seconds, attoseconds) = try clock.measure(body).components
    return Double(seconds) * 1000 + Double(attoseconds) / 1e15
}

func median(of runs: Int, _ body: (Int) -> Void) -> Double {
    (0..<runs).map { run in milliseconds { body(run) } }.sorted()[runs / 2]
}

let plan = try greedyPlan(company, share: 0.6)
print("company \(size.0) technicians × \(size.1) days × \(size.2) tasks, planned \(size.2 - plan.unplanned.count)")
var pricer = Pricer(problem: company.problem, plan: plan)
print("pricer built in ms:", milliseconds { pricer = Pricer(problem: company.problem, plan: plan) })
var cells = 0
let one = median(of: 50) { run in
    let prices = pricer.prices(for: [plan.unplanned[run * 7 % plan.unplanned.count]])
    cells += prices.count { $0.best != nil }
}
print("price table of one task, median of 50, ms:", one, "cells that fit, mean:", cells / 50)
let twenty = median(of: 5) { run in _ = pricer.prices(for: Array(plan.unplanned.dropFirst(run * 20).prefix(20))) }
print("price table of 20 tasks together, median of 5, ms:", twenty)
