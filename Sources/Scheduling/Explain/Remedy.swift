/// The single change that would make room for a task.
public enum Remedy: Sendable, Hashable {
    /// None is needed: it fits this shift as things stand.
    case fits(shift: Int)
    /// It fits the shift once another task of it goes elsewhere.
    case moving(Relocation, shift: Int, Insertion)
    /// It fits the shift if this one rule gives way: by this number of ticks, or altogether when the rule is none of time.
    case bending(Reason, shift: Int, by: Tick?)
}

extension Explainer {
    /// The smallest change that would make room for a task: moving another costs its ticks of travel, bending a rule of
    /// time the ticks by which it is broken; rules of other kinds come last. Nil when no single change is enough.
    ///
    /// Moves are tried on at most `moves` shifts, those whose rules are broken the least.
    public func remedy(for task: Int, moves: Int = 24) -> Remedy? {
        let obstacles = obstacles(of: task)
        if let shift = obstacles.shiftsThatFit.first { return .fits(shift: shift) }
        let misses = obstacles.nearMisses.filter { $0.reason.mayBend }
            .sorted { ($0.reason.excess ?? .max, $0.shift) < ($1.reason.excess ?? .max, $1.shift) }
        let chief = misses.first
        let bench = Workbench(book, tasks: [task])
        var limit = chief?.reason.excess.map { Int($0) } ?? Int.max
        var best: Remedy?
        for miss in misses.prefix(moves) {
            guard case .fitsIfMoved(let way, let relocation) = bench.priceIfOneMoves(on: miss.shift),
                relocation.totalCost < limit
            else { continue }
            limit = relocation.totalCost
            best = .moving(relocation, shift: miss.shift, way)
        }
        return best ?? chief.map { .bending($0.reason, shift: $0.shift, by: $0.reason.excess) }
    }
}
