extension Workbench {
    /// Whether the task in hand fits once one other task leaves the shift, and where that one would go: to another
    /// technician of the same day, or to another day of the same technician.
    func priceIfOneMoves(on shift: Int) -> Price {
        let asItStands = priceOne(on: shift)
        guard case .impossible(let reason) = asItStands, reason.yieldsToRoom else { return asItStands }
        let u = tasks[0]
        let route = book.route(shift)
        let others = (1..<(book.counts[shift] + 1)).map { Int(route.task[$0]) }
        var best: (insertion: Insertion, relocation: Relocation)?
        for v in others where v != u && problem.tasks[v].mayMove {
            let ground = ground(shift, without: v)
            guard ground.figures.isSound else { continue }
            guard let insertion = insertions(of: u, on: ground, shift: shift).first else { continue }
            guard let (target, move) = bestElsewhere(v, than: shift) else { continue }
            let total = insertion.cost + move.cost - gain(of: v, from: shift, leaving: ground)
            if total < best?.relocation.totalCost ?? Int.max {
                best = (insertion, Relocation(task: v, shift: target, insertion: move, totalCost: total))
            }
        }
        return best.map { .fitsIfMoved($0.insertion, $0.relocation) } ?? asItStands
    }

    /// What the shift saves when the task leaves it.
    private func gain(of v: Int, from shift: Int, leaving ground: Ground) -> Int {
        let costs = book.costs
        return costs.travel(book.travel[shift], on: shift) - costs.travel(ground.figures.travel, on: shift)
            + costs.standing(v, on: shift) + book.timedCost[shift] - ground.figures.timedCost
            + (ground.count == 0 ? costs.opening[shift] : 0)
    }

    /// Where else it could go on the same day or with the same technician, at what price. Why it cannot go to the others is
    /// not asked.
    private func bestElsewhere(_ v: Int, than shift: Int) -> Elsewhere.Place? {
        book.elsewhere.place(of: v, leaving: shift) {
            let bench = Workbench(book, tasks: [v])
            guard bench.bond(of: v) == nil else { return nil }
            var best: Elsewhere.Place?
            let task = problem.tasks[v]
            for other in book.elsewhere.neighbours(of: shift, in: problem) {
                guard let found = bench.cheapestPlace(of: v, task, on: other) else { continue }
                // The first of those that cost the same.
                let isBetter = best.map { (found.cost, other) < ($0.insertion.cost, $0.shift) } ?? true
                if isBetter { best = (other, found) }
            }
            return best
        }
    }

    /// The first of ``priceOne(on:)``.
    private func cheapestPlace(of v: Int, _ task: Task, on shift: Int) -> Insertion? {
        let there = problem.shifts[shift]
        guard !there.isAbsent, Rules.firstReason(placing: task, on: there, in: problem) == nil else { return nil }
        let ground = ground(shift)
        return ground.figures.isSound ? insertions(of: v, on: ground, shift: shift).first : nil
    }
}

extension Reason {
    /// Whether more room on the shift could help.
    fileprivate var yieldsToRoom: Bool {
        switch rule {
        case .window, .access, .deadline, .neighbours, .workingTime, .breaks, .taskLimit, .travelLimit, .way: true
        case .absence, .lock, .skill, .region, .technician, .day, .crew, .order, .supplies, .soundShift, .unknown:
            false
        }
    }
}
