extension Plan {
    /// The same routes, with every task that stands where it stood in `old` at its old start, wherever that costs nothing
    /// under the policy. A search counts everybody as early as possible; whoever was told a time, or wrote it down,
    /// would rather keep it. A start moved beyond the policy's tolerance may be bought back at ``ChangeCosts/retimed``.
    public func keepingStarts(of old: Plan, in problem: Problem, under policy: Policy) -> Plan {
        guard problem.supplies == nil, !problem.isBonded.contains(true) else { return self }
        let arena = Arena()
        let costs = Costs(problem, policy)
        let clock = KeptStarts(of: nil, in: problem).clock(problem.tables, in: arena)
        let routes = routes.enumerated().map { shift, route in
            route == old.routes[shift]
                ? route : StandingStarts(route, old.routes[shift], on: shift, in: problem, costs, clock).settled()
        }
        withExtendedLifetime(arena) {}
        return Plan(checkedRoutes: routes, depotVisits: depotVisits, of: problem)
    }
}

/// One route whose starts are settled: the old one where it can stand.
private struct StandingStarts {
    private let shift: Int
    private let problem: Problem
    private let costs: Costs
    /// Its kept starts are this route's while one is looked at.
    private let clock: RouteClock
    private let route: [Plan.Stop]
    private let order: [Int]
    /// Where the tasks of this route stood on this shift before.
    private let old: [Int: Tick]
    /// Those that keep their start whatever it costs.
    private let kept: [Int: Tick]

    init(
        _ route: [Plan.Stop], _ before: [Plan.Stop], on shift: Int, in problem: Problem, _ costs: Costs,
        _ clock: RouteClock
    ) {
        self.shift = shift
        self.problem = problem
        self.costs = costs
        self.clock = clock
        self.route = route
        order = route.map(\.task)
        let here = Set(order)
        old = Dictionary(
            before.filter { here.contains($0.task) }.map { ($0.task, $0.start) }
        ) { first, _ in first }
        kept = old.filter { problem.tasks[$0.key].keepsItsStart }
    }

    func settled() -> [Plan.Stop] {
        guard old.count > kept.count else { return route }
        let compact = timetable(kept)
        // A route that breaks a rule already is a fact that a plan does not improve on.
        guard compact.fits else { return route }
        let all = timetable(old)
        if all.fits, cost(all) <= cost(compact) { return stops(all) }
        var chosen = kept
        var best = compact
        for task in order where chosen[task] == nil {
            guard let start = old[task] else { continue }
            let next = timetable(chosen.merging([task: start]) { $1 })
            guard next.fits, cost(next) <= cost(best) + worth(of: task, start, best) else { continue }
            chosen[task] = start
            best = next
        }
        return stops(best)
    }

    private func timetable(_ kept: [Int: Tick]) -> Timetable {
        let locked = order.map { clock.kept[$0] }
        for task in order { clock.kept[task] = kept[task] ?? clock.kept[task] }
        defer { for (task, start) in zip(order, locked) { clock.kept[task] = start } }
        let loose = LooseRoute(of: order, on: shift, in: problem, clock: clock)
        defer { withExtendedLifetime(loose) {} }
        return Timetable(loose.view, count: order.count, on: shift, in: problem, clock: loose.clock)
    }

    private func stops(_ timetable: Timetable) -> [Plan.Stop] {
        timetable.stops.map { Plan.Stop(task: $0.task, start: $0.start) }
    }

    /// What of the route's cost depends on its times.
    private func cost(_ timetable: Timetable) -> Int {
        let starts = timetable.stops.reduce(0) {
            $0 + costs.timed($1.task, start: $1.start, stay: $1.end - $1.start)
        }
        let over = costs.mayRunOver[shift] == 0 ? 0 : Rates.apply(costs.overtimeFactor, to: Int(timetable.overtime))
        let rest = costs.isPriced[shift] == 0 ? 0 : costs.routePrices.cost(timetable, in: problem)
        return starts + over + rest
    }

    /// What it is worth that the task keeps its start instead of the one it has in the timetable.
    private func worth(of task: Int, _ start: Tick, _ timetable: Timetable) -> Int {
        guard let now = timetable.stop(of: task)?.start else { return 0 }
        return costs.retiming(task, from: start, to: now)
    }
}
