extension Workbench {
    /// The price of the one task in hand on a shift.
    func priceOne(on shift: Int) -> Price {
        let u = tasks[0]
        let there = problem.shifts[shift]
        if there.isAbsent { return .absent }
        if let reason = bond(of: u) { return .impossible(reason) }
        if let reason = Rules.firstReason(placing: problem.tasks[u], on: there, in: problem) {
            return .impossible(reason)
        }
        let ground = ground(shift)
        guard ground.figures.isSound else { return .impossible(.alreadyBroken) }
        let insertions = insertions(of: u, on: ground, shift: shift)
        return insertions.isEmpty ? .impossible(nearestReason(u, on: ground, shift: shift)) : .fits(insertions)
    }

    /// Every place of a task on a route, cheapest first, earlier first among equals.
    func insertions(of u: Int, on ground: Ground, shift: Int) -> [Insertion] {
        var found: [Insertion] = []
        let standing = book.costs.standing(u, on: shift)
        forEachPlace(of: u, on: ground, shift: shift) { k, result in
            found.append(insertion([k], of: result, on: ground, shift: shift, standing: standing, leftOut: []))
        }
        return found.sorted { ($0.cost, $0.position) < ($1.cost, $1.position) }
    }

    /// Calls `body` with every place where a task keeps a route sound and supplied, as the number of stops before it; the
    /// trial route is scheduled with the task there meanwhile.
    @inline(__always)
    func forEachPlace(
        of u: Int, on ground: Ground, shift: Int, _ body: (_ k: Int, _ result: RouteFigures.Result) -> Void
    ) {
        let scale = tables.travelScale[shift]
        withTravel(of: u, on: shift) { to, from in
            for k in min(book.firstOpen[shift], ground.count)...ground.count {
                let inLeg = scale(to[Int(ground.route.place[k])])
                let outLeg = scale(from[Int(ground.route.place[k + 1])])
                guard keepsCaps(ground, after: k, shift: shift, inLeg: inLeg, outLeg: outLeg) else { continue }
                let start = clock.startIfInserted(
                    u, after: k, in: ground.route, count: ground.count, shift: shift, inLeg: inLeg, outLeg: outLeg)
                guard start < Tick.never else { continue }
                tryPlacing(u, after: k, on: ground, inLeg: inLeg, outLeg: outLeg)
                let result = figures.compute(trial, count: ground.count + 1, shift: shift)
                guard result.isSound, isSupplied(ground.count + 1, shift) else { continue }
                body(k, result)
            }
        }
    }

    /// What the task waits for, whatever the shift: a whole crew, or work that is not planned yet.
    func bond(of u: Int) -> Reason? {
        let task = problem.tasks[u]
        if task.crew > 1 { return .needsCrew(task.crew) }
        return task.predecessors.first { book.placements[$0.task] == nil }.map { .waitsFor(task: $0.task) }
    }

    /// Whether the trial route has all it needs on the van and nothing too much.
    func isSupplied(_ count: Int, _ shift: Int) -> Bool {
        problem.supplies?.holds(trial, count: count, shift) ?? true
    }

    /// Reads the scheduled trial route: the tasks in hand stand after the stops given (as indices of the trial).
    func insertion(
        _ positions: [Int], of result: RouteFigures.Result, on ground: Ground, shift: Int, standing: Int, leftOut: [Int]
    ) -> Insertion {
        var lateness: Tick = 0
        var promiseMissed: Tick = 0
        var slack = Tick.bound
        let places = positions.map { position in
            let stop = position + 1
            let u = Int(trial.task[stop])
            let start = trial.start[stop]
            let end = start + trial.stay[stop]
            lateness += problem.tasks[u].due?.lateness(start: start, end: end) ?? 0
            promiseMissed += problem.tasks[u].promise?.miss(at: start) ?? 0
            slack = min(slack, max(0, trial.latest[stop * trial.labels + breaksTaken(before: stop, shift)] - start))
            return Insertion.Place(task: u, position: position, start: start, end: end)
        }
        let extra = result.travel - ground.figures.travel
        let opening = ground.count == 0 ? book.costs.opening[shift] : 0
        let cost =
            book.costs.travel(result.travel, on: shift) - book.costs.travel(ground.figures.travel, on: shift)
            + standing + opening + result.timedCost - ground.figures.timedCost
        return Insertion(
            places: places, leftOut: leftOut, extraTravel: extra, cost: cost, slack: slack, ends: result.ends,
            spare: tables.hardEnd[shift] - result.ends, lateness: lateness, promiseMissed: promiseMissed,
            delaysOthers: delaysOthers(ground, result))
    }

    private func breaksTaken(before stop: Int, _ shift: Int) -> Int {
        let breaks = tables.breaks.count(of: shift)
        return (0..<breaks).count { trial.pauseLeg[$0] >= 0 && Int(trial.pauseLeg[$0]) < stop }
    }

    /// By how much the others become late, or later, than before.
    private func delaysOthers(_ ground: Ground, _ result: RouteFigures.Result) -> Tick {
        // Without a cost of time nobody has a time to miss.
        guard result.timedCost > 0 else { return 0 }
        var before: Tick = 0
        for k in 1..<(ground.count + 1) {
            before += lateness(of: Int(ground.route.task[k]), ground.route.start[k], stay: ground.route.stay[k])
        }
        var after: Tick = 0
        var k = 1
        while trial.task[k] >= 0 {
            let u = Int(trial.task[k])
            if !tasks.contains(u) { after += lateness(of: u, trial.start[k], stay: trial.stay[k]) }
            k += 1
        }
        return max(0, after - before)
    }

    private func lateness(of u: Int, _ start: Tick, stay: Tick) -> Tick {
        let task = problem.tasks[u]
        let due = task.due?.lateness(start: start, end: start + stay) ?? 0
        return due + (task.promise.map { max(0, start - $0.closes) } ?? 0)
    }

    /// The reason that stands in the way at the place where the least is broken.
    func nearestReason(_ u: Int, on ground: Ground, shift: Int) -> Reason {
        let timetable = nearestTimetable(u, on: ground, shift: shift)
        return Rules.reasons(placing: u, in: timetable, of: problem).first ?? .unknown
    }

    /// The timetable with the task at the place where the least is broken.
    func nearestTimetable(_ u: Int, on ground: Ground, shift: Int) -> Timetable {
        let scale = tables.travelScale[shift]
        return withTravel(of: u, on: shift) { to, from in
            var best = Int.max
            var bestAfter = ground.count
            func place(after k: Int) {
                let inLeg = scale(to[Int(ground.route.place[k])])
                let outLeg = scale(from[Int(ground.route.place[k + 1])])
                tryPlacing(u, after: k, on: ground, inLeg: inLeg, outLeg: outLeg)
            }
            for k in min(book.firstOpen[shift], ground.count)...ground.count {
                place(after: k)
                let excess = clock.scheduleAnyway(trial, count: ground.count + 1, shift: shift).excess
                let legs = max(trial.leg[k], trial.leg[k + 1]) - tables.legLimit[shift]
                let broken = excess + Int(max(0, legs))
                guard broken < best else { continue }
                best = broken
                bestAfter = k
            }
            place(after: bestAfter)
            return Timetable(trial, count: ground.count + 1, on: shift, in: problem, clock: clock)
        }
    }
}
