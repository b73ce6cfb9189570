import Glibc
import Scheduling

let sizes = [
    "company": (120, 14, 5000), "day": (40, 1, 300), "office": (24, 14, 220), "thousand": (1000, 14, 3000),
    "repair": (120, 1, 840),
]
let name = CommandLine.arguments.dropFirst().first ?? "company"
guard let (technicians, days, tasks) = sizes[name] else {
    print("usage: SchedulingBench [\(sizes.keys.sorted().joined(separator: "|"))]")
    exit(2)
}

let company = try Company(technicians: technicians, days: days, tasks: tasks, isQuick: name == "repair", seed: 1)
if name == "repair" {
    measureRepair(company)
    print("peak memory, MiB: \(peakMemory().map(String.init) ?? "unknown")")
    exit(0)
}
let plan = try greedyPlan(company, share: 0.6)
print("\(technicians) technicians × \(days) days × \(tasks) tasks, \(tasks - plan.unplanned.count) of them planned")
measurePrices(company.problem, plan)
if name != "thousand" {
    measureSearch(company.problem, from: Plan(nothingOf: company.problem), named: "from nothing")
    measureSearch(company.problem, from: plan, named: "from the plan")
    measureCancel(company.problem, from: plan)
    for seconds in [2, 10] { measureBudget(company.problem, from: plan, seconds: seconds) }
}
print("peak memory, MiB: \(peakMemory().map(String.init) ?? "unknown")")
