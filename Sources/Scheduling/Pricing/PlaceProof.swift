/// What is proved about one task on one shift, with as little work as the proof takes.
public enum PlaceProof: Sendable, Hashable {
    /// It keeps every rule there; the cheapest way.
    case fits(Insertion)
    case never(Reason)
    /// The work alone is longer than what the shift has left; the way not counted. By how much, at least.
    case tooLong(by: Tick)
}

extension Pricer {
    /// A proof for every shift. A rule that forbids the shift whatever else it holds, or work longer than the time left,
    /// needs no look at the route. `nil` once `isOver` says so: then nothing is proved.
    public func proofs(for task: Int, isOver: () -> Bool = { false }) -> [PlaceProof]? {
        var bench: Workbench?
        var proofs: [PlaceProof] = []
        proofs.reserveCapacity(problem.shifts.count)
        for shift in problem.shifts.indices {
            if shift & 63 == 0, isOver() { return nil }
            if let reason = Rules.firstReason(placing: problem.tasks[task], on: problem.shifts[shift], in: problem) {
                proofs.append(.never(reason))
            } else if let missing = timeMissing(task, on: shift) {
                proofs.append(.tooLong(by: missing))
            } else {
                let ready = bench ?? Workbench(book, tasks: [task])
                bench = ready
                switch ready.priceOne(on: shift) {
                case .fits(let ways): proofs.append(ways.first.map(PlaceProof.fits) ?? .never(.unknown))
                case .impossible(let reason): proofs.append(.never(reason))
                case .absent: proofs.append(.never(.absent))
                case .fitsIfMoved: proofs.append(.never(.unknown))
                }
            }
        }
        return proofs
    }

    /// By how much the work is longer than what the shift has left, whatever way is taken: no place saves more than the
    /// longest leg, which it would split, or more than the time to get going at every stop. `nil` where that is not so.
    private func timeMissing(_ task: Int, on shift: Int) -> Tick? {
        guard book.isSound[shift], book.placements[task] == nil else { return nil }
        let there = problem.shifts[shift]
        let route = book.route(shift)
        var left = Int(there.hardEnd - there.earliestStart) - book.travel[shift]
        left += Int((0...book.counts[shift]).map { route.leg[$0] }.max() ?? 0)
        for k in 0..<book.counts[shift] {
            let stop = Int(route.task[k + 1])
            let setup = problem.tasks.indices.contains(stop) ? problem.tasks[stop].setup : 0
            left -= Int(max(0, route.stay[k + 1] - setup))
        }
        for pause in there.breaks where pause.isOnTheClock { left -= Int(pause.duration) }
        let tables = book.tables
        let work = tables.serviceScale[shift](tables.service[Int(tables.kindRow[shift]) + task])
        return Int(work) > left ? Tick(Int(work) - left) : nil
    }

    /// Why a shift is forbidden, with the way counted; `nil` where the task fits.
    public func reason(against task: Int, on shift: Int) -> Reason? {
        switch price(of: [task], on: shift) {
        case .fits: nil
        case .impossible(let reason): reason
        case .absent: .absent
        case .fitsIfMoved: .unknown
        }
    }

    /// What leaving a task out costs under the policy, in ticks of travel.
    public func omissionCost(of task: Int) -> Int { book.costs.unplanned[task] }
}
