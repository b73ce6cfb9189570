extension Workbench {
    /// The price of several tasks in hand on a shift: as many of them as fit, in the cheapest order found.
    func priceSet(on shift: Int) -> Price {
        let place = problem.shifts[shift]
        if place.isAbsent { return .absent }
        let reasons = tasks.map { Rules.firstReason(placing: problem.tasks[$0], on: place, in: problem) }
        let able = tasks.indices.filter { reasons[$0] == nil }.map { tasks[$0] }
        guard !able.isEmpty else { return .impossible(reasons.compactMap(\.self)[0]) }
        let ground = ground(shift)
        guard ground.figures.isSound else { return .impossible(.alreadyBroken) }
        var best: Insertion?
        for order in orders(of: able) {
            guard let found = placeAll(order, on: ground, shift: shift) else { continue }
            if best.map({ found.isBetter(than: $0) }) ?? true { best = found }
        }
        guard let best else { return .impossible(nearestReason(able[0], on: ground, shift: shift)) }
        return .fits([best])
    }

    /// Every order of up to three tasks; for more, the orders a dispatcher would try first.
    private func orders(of able: [Int]) -> [[Int]] {
        switch able.count {
        case 1: return [able]
        case 2: return [able, able.reversed()]
        case 3:
            let (a, b, c) = (able[0], able[1], able[2])
            return [[a, b, c], [a, c, b], [b, a, c], [b, c, a], [c, a, b], [c, b, a]]
        default:
            let closing = able.sorted { closes($0) < closes($1) }
            let longest = able.sorted { problem.tasks[$0].service > problem.tasks[$1].service }
            return [closing, longest]
        }
    }

    private func closes(_ u: Int) -> Tick {
        let task = problem.tasks[u]
        return min(task.windows.map(\.closes).max() ?? .never, task.due?.by ?? .never)
    }

    /// Places tasks one after another, each at its cheapest place; nil when not one of them fits.
    private func placeAll(_ order: [Int], on start: Ground, shift: Int) -> Insertion? {
        let memory = Arena()
        let view = RouteView(memory.allocate(RouteView.size(tables), Tick(0)), tables)
        view.copyStops(of: start.route, count: start.count)
        var ground = Ground(
            route: view, count: start.count, figures: figures.compute(view, count: start.count, shift: shift))
        var placed: Set<Int> = []
        var standing = 0
        for u in order {
            guard let found = cheapest(u, on: ground, shift: shift) else { continue }
            view.insert(
                u, after: found.after, count: ground.count, inLeg: found.inLeg, outLeg: found.outLeg, tables)
            ground.count += 1
            ground.figures = figures.compute(view, count: ground.count, shift: shift)
            placed.insert(u)
            standing += book.costs.standing(u, on: shift)
        }
        guard !placed.isEmpty else { return nil }
        trial.copyStops(of: view, count: ground.count)
        let result = figures.compute(trial, count: ground.count, shift: shift)
        let positions = (0..<ground.count).filter { placed.contains(Int(trial.task[$0 + 1])) }
        let leftOut = tasks.filter { !placed.contains($0) }
        return insertion(positions, of: result, on: start, shift: shift, standing: standing, leftOut: leftOut)
    }

    private func cheapest(
        _ u: Int, on ground: Ground, shift: Int
    ) -> (after: Int, inLeg: Tick, outLeg: Tick, cost: Int)? {
        var best: (after: Int, inLeg: Tick, outLeg: Tick, cost: Int)?
        let scale = tables.travelScale[shift]
        let isTimed =
            book.costs.mayRunOver[shift] != 0 || book.costs.isPriced[shift] != 0 || ground.figures.timedCost > 0
        withTravel(of: u, on: shift) { to, from in
            for k in min(book.firstOpen[shift], ground.count)...ground.count {
                let inLeg = scale(to[Int(ground.route.place[k])])
                let outLeg = scale(from[Int(ground.route.place[k + 1])])
                guard keepsCaps(ground, after: k, shift: shift, inLeg: inLeg, outLeg: outLeg) else { continue }
                let start = clock.startIfInserted(
                    u, after: k, in: ground.route, count: ground.count, shift: shift, inLeg: inLeg, outLeg: outLeg)
                guard start < Tick.never else { continue }
                var cost = book.costs.travel(Int(inLeg + outLeg - ground.route.leg[k]), on: shift)
                if isTimed || book.costs.isTimed[u] != 0 {
                    tryPlacing(u, after: k, on: ground, inLeg: inLeg, outLeg: outLeg)
                    cost += figures.compute(trial, count: ground.count + 1, shift: shift).timedCost
                }
                if problem.supplies != nil {
                    tryPlacing(u, after: k, on: ground, inLeg: inLeg, outLeg: outLeg)
                    guard isSupplied(ground.count + 1, shift) else { continue }
                }
                if cost < best?.cost ?? Int.max { best = (k, inLeg, outLeg, cost) }
            }
        }
        return best
    }
}

extension Insertion {
    /// Whether it leaves fewer of the same tasks out, or as many and drives less; among those that place all, whether it
    /// costs less. What a task costs wherever it stands on a shift depends on the whole problem, and must not decide
    /// which one is left out.
    fileprivate func isBetter(than other: Insertion) -> Bool {
        if leftOut.count != other.leftOut.count { return leftOut.count < other.leftOut.count }
        return leftOut.isEmpty ? cost < other.cost : extraTravel < other.extraTravel
    }
}
