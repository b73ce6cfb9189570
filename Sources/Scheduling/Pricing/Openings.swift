extension Pricer {
    /// Every start that a task could have on each shift: where several have to start together, a common one is looked for
    /// in these. A task that is planned already is looked at as if it had been taken off first.
    public func openings(for task: Int, on shifts: [Int]) -> [[Opening]] {
        let bench = Workbench(book, tasks: [task])
        return shifts.map { bench.openings(on: $0) }
    }

    /// The places of a shift at which a task starts at one moment, cheapest first; its windows are not looked at.
    public func insertions(of task: Int, on shift: Int, startingAt start: Tick) -> [Insertion] {
        let bench = Workbench(book, tasks: [task], start: start)
        let ground = bench.ground(shift)
        guard ground.figures.isSound else { return [] }
        return bench.insertions(of: task, on: ground, shift: shift)
    }

    /// The shift's timetable once a task has been put there at a moment that it keeps.
    public func timetable(after insertion: Insertion, on shift: Int, startingAt start: Tick) -> Timetable {
        let bench = Workbench(book, tasks: insertion.places.map(\.task), start: start)
        let order = order(after: insertion, on: shift)
        bench.trial.setStops(order, on: shift, bench.tables) { problem.travel(on: shift).between($0, $1) }
        return Timetable(bench.trial, count: order.count, on: shift, in: problem, clock: bench.clock)
    }

    /// What a start of a task costs under the policy, wherever it is.
    public func startCost(of task: Int, at start: Tick) -> Int {
        book.costs.timed(task, start: start, stay: problem.tasks[task].service)
    }
}

extension Workbench {
    /// The starts that the one task in hand could have on a shift, by place; none where a rule forbids the shift.
    func openings(on shift: Int) -> [Opening] {
        let u = tasks[0]
        let there = problem.shifts[shift]
        guard !there.isAbsent, Rules.firstReason(placing: problem.tasks[u], on: there, in: problem) == nil else {
            return []
        }
        let ground = ground(shift)
        guard ground.figures.isSound else { return [] }
        var found: [Opening] = []
        forEachPlace(of: u, on: ground, shift: shift) { k, result in
            found += openings(of: u, after: k, result, ground, shift: shift)
        }
        return found
    }

    /// Reads the trial route: with as many breaks behind as possible, from none to all.
    private func openings(
        of u: Int, after k: Int, _ result: RouteFigures.Result, _ ground: Ground, shift: Int
    ) -> [Opening] {
        let way = insertion(
            [k], of: result, on: ground, shift: shift, standing: book.costs.standing(u, on: shift), leftOut: [])
        let stay = trial.stay[k + 1]
        let cost = way.cost - book.costs.timed(u, start: way.start, stay: stay)
        var found: [Opening] = []
        for j in 0...tables.breaks.count(of: shift) {
            let ready = trial.ready[(k + 1) * trial.labels + j]
            guard ready < Tick.never else { continue }
            for span in spans(of: u, ready - stay, trial.latest[(k + 1) * trial.labels + j], stay, shift) {
                found.append(
                    Opening(
                        position: k, earliest: span.opens, latest: span.closes, extraTravel: way.extraTravel, cost: cost
                    ))
            }
        }
        return found
    }

    /// What its windows leave of the starts from the one to the other.
    private func spans(of u: Int, _ first: Tick, _ last: Tick, _ stay: Tick, _ shift: Int) -> [TimeWindow] {
        guard first <= last else { return [] }
        if clock.kept[u] != RouteClock.free { return [TimeWindow(first, last)] }
        let row = u * tables.days + Int(tables.day[shift])
        return (Int(tables.slotFirst[row])..<Int(tables.slotFirst[row + 1])).compactMap { slot in
            let opens = max(first, tables.slotOpens[slot])
            let closes = min(last, tables.slotCloses[slot], tables.slotOver[slot] - stay)
            return opens <= closes ? TimeWindow(opens, closes) : nil
        }
    }
}
