import Scheduling

/// A planned day; then a technician falls ill, and an emergency comes in.
func measureRepair(_ company: Company) {
    let problem = company.problem
    let start = Plan(nothingOf: problem)
    let emergency = problem.tasks.indices.last { problem.tasks[$0].windows.isEmpty } ?? 0
    let planned = Optimiser(problem: problem, seed: 1).optimise(
        start, movable: Set(problem.tasks.indices).subtracting([emergency]), budget: SearchBudget(iterations: 20_000)
    ).plan
    print("planned: \(problem.tasks.count - planned.unplanned.count) of \(problem.tasks.count) tasks")
    let repairer = Repairer(problem: problem, plan: planned, now: 9 * 3600)
    let ill = planned.routes.indices.max { planned.routes[$0].count < planned.routes[$1].count } ?? 0
    report("technician out", repairer, [.technicianOut(technician: problem.shifts[ill].technician, from: 9 * 3600)])
    report("emergency", repairer, [.emergency(task: emergency)])
    let one = Stopwatch()
    let insertion = try? repairer.proposals(
        for: [.emergency(task: emergency)], policies: [.balanced], budget: .firstPlanOnly)
    print("emergency, one insertion: \(one.milliseconds) ms, \(insertion?.first?.changes.count ?? 0) changes")
}

private func report(_ name: String, _ repairer: Repairer, _ events: [RepairEvent]) {
    let watch = Stopwatch()
    guard let found = try? repairer.proposals(for: events) else { return print("\(name): refused") }
    print("\(name): \(found.count) proposals in \(watch.milliseconds) ms")
    for proposal in found {
        print(
            "  \(proposal.policy): \(proposal.changes.count) changes, \(proposal.toTell.count) to tell, "
                + "unplanned \(proposal.before.unplanned) -> \(proposal.after.unplanned), "
                + "travel \(proposal.before.travel / 60) -> \(proposal.after.travel / 60) min")
    }
}
