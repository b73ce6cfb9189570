package import DeskModel
import ServiceModel
package import Storage

/// A branch keeps up with the live plan: a fresh copy of it, and what the branch says laid over that.
extension Branches {
    /// Brings a branch up to the live plan and gives how it stands then. Behind it stays only where somebody has it open, for
    /// nothing moves under anybody's hands.
    package func follow(_ name: BranchName) throws -> BranchLine {
        let line = try line(of: name)
        guard case .behind = line.standing, line.stamp != nil else { return line }
        do {
            guard
                try files.renew(
                    name, prepare: { known, copy in try lay(what: known, over: copy, of: name) }) != nil
            else { return line }
        } catch StoreFault.missing {
            throw Refusal.desk(.notFound(.branch, key: name.text))
        }
        return try self.line(of: name)
    }

    /// Opens a branch to be worked in; it has followed unless somebody else has it open. Throws why it is good for nothing.
    package func open(_ name: BranchName) throws -> (store: Store, line: BranchLine) {
        let line = try follow(name)
        if let refusal = line.refusal { throw Refusal.branches(refusal) }
        return (try files.open(name), line)
    }

    /// A desk in a branch, for as long as it is read; it has followed as for ``open(_:)``.
    package func reading<Value>(_ name: BranchName, _ work: (ServiceDesk) throws -> Value) throws -> Value {
        let (store, line) = try open(name)
        defer { try? store.close() }
        return try work(live.over(store, from: line.vantage))
    }

    private func lay(what known: Store, over copy: Store, of name: BranchName) throws {
        let today = live.company.calendar.day(of: live.now)
        let difference = try known.read { try BranchDifference($0, of: name, from: today - 1) }
        let (mark, base, merge) = try copy.read { reader in
            (
                try reader.historyMark(), try reader.sequence(),
                try BranchMerge(difference, over: reader, now: live.minute)
            )
        }
        var stamp = difference.stamp
        stamp.left = merge.left
        if !merge.roster.isEmpty || !merge.moves.isEmpty {
            let receipt = try live.over(copy).perform(
                LayBranch(branch: name, base: base, roster: merge.roster, moves: merge.moves), by: .background)
            for (move, row) in zip(merge.moves, receipt.rows) {
                guard case .failure(let refusal) = row else { continue }
                stamp.left.append(BranchLeft(.visit(move.visit, move.order), BranchLeft.Reason(refusal)))
            }
        }
        (stamp.base, stamp.followed) = (base, live.now)
        let gone = Set(stamp.left.compactMap(\.visit))
        stamp.conflicts = merge.conflicts.filter { !gone.contains($0.visit) }
        try copy.write(at: live.now) { try $0.stamp(stamp, mark) }
    }
}

extension ServiceDesk {
    /// Over another store, with the same clock and the same belief in road engines.
    func over(_ store: Store, from vantage: Vantage = .live) throws -> ServiceDesk {
        try ServiceDesk(
            store, legAge: travels.maxAgeDays, roads: travels.source, vantage: vantage, clock: clock)
    }

    /// The minute that counts as now.
    var minute: Timestamp { Timestamp(seconds: now.seconds / 60 * 60) }
}

extension BranchLeft.Reason {
    /// What a refusal says of a place.
    init(_ refusal: Refusal) {
        switch refusal {
        case .planning(.rules(_, _, _, let breaches)): self = .rules(breaches)
        case .execution(.visitState(_, let state, _, _)): self = .fact(state)
        case .execution(.timeIsOver(_, let end)): self = .rules([.planning(.startPassed(end))])
        case .intake(.orderState(_, let state, _, _)): self = .order(state)
        case .desk(.notFound): self = .gone
        default: self = .decided
        }
    }
}
