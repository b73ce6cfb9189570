import DeskModel
import ServiceModel
import Storage

/// What a branch says against what the live plan said when it last followed, as its own journal has it: visits, absences,
/// hours of days, and work that it breaks off.
struct BranchDifference {
    let stamp: BranchStamp
    let mark: HistoryMark?
    /// By order.
    private(set) var changes: [BranchChange] = []
    private(set) var roster = BranchRoster()

    /// Throws `unreadable` for a store that is no branch.
    init(_ reader: Reader, of name: BranchName, from day: Day) throws {
        guard let stamp = try reader.branchStamp() else { throw Refusal.branches(.unreadable(name)) }
        self.stamp = stamp
        mark = try reader.branchMark()
        let before = try reader.rowsBefore(after: stamp.base)
        let supply = try PartsSupply(reader, from: day)
        for (id, known) in before.visits.sorted(by: { $0.key < $1.key }) {
            guard let now = try reader.visit(id) else { continue }
            if let change = try Self.change(from: known, to: now, before, reader, supply) { changes.append(change) }
            if let broken = try Self.brokenOff(known, now, before, reader) { roster.broken.append(broken) }
        }
        changes.sort { ($0.order, $0.visit) < ($1.order, $1.visit) }
        for (id, base) in before.absences.sorted(by: { $0.key < $1.key }) {
            let mine = try reader.find(id)
            if base?.said != mine?.said { roster.absences.append(BranchRoster.Absent(base: base, mine: mine)) }
        }
        for (cell, base) in before.hours.sorted(by: {
            ($0.key.day, $0.key.technician) < ($1.key.day, $1.key.technician)
        }) {
            let mine = try reader.shiftChanges(from: cell.day, through: cell.day)
                .first { $0.technician == cell.technician }
            if base?.hours != mine?.hours {
                roster.hours.append(BranchRoster.Hours(cell: cell, base: base?.hours, mine: mine?.hours))
            }
        }
    }

    /// `nil` where the branch says nothing else, or what it says is no matter of planning.
    private static func change(
        from known: Visit?, to now: Visit, _ before: RowsBefore, _ reader: Reader, _ supply: PartsSupply?
    ) throws -> BranchChange? {
        guard now.state == .open || now.state.isScheduled else { return nil }
        let mine = BranchPlace(now)
        let stop = mine.flatMap { supply?.planned(for: now.id, in: $0.placement.cell) }
        let isSent = now.state.isSent
        guard let order = try reader.find(now.order)?.number else { return nil }
        guard let known else {
            // The rest of what was broken off; nothing else comes to be in a branch.
            guard let origin = now.returnOf, mine != nil else { return nil }
            return BranchChange(
                visit: Visit.ID(-origin.rawValue), order: order, base: nil, mine: mine, isSent: isSent, stop: stop)
        }
        guard known.state == .open || known.state.isScheduled else { return nil }
        let base = BranchPlace(known)
        if base == mine { return nil }
        return BranchChange(
            visit: now.id, order: order, base: base, mine: mine, wasSent: known.state.isSent, isSent: isSent,
            stop: stop)
    }

    /// A visit that was under way and that the branch has ended.
    private static func brokenOff(
        _ known: Visit?, _ now: Visit, _ before: RowsBefore, _ reader: Reader
    ) throws -> BranchRoster.BrokenOff? {
        guard let known, known.state.isUnderWay, now.state.isClosed, let leader = known.placement?.leader else {
            return nil
        }
        let rest = try reader.visits(of: now.order).first { $0.returnOf == now.id }
        let isTakenOver = rest?.excludedTechnicians.contains(leader) ?? false
        return BranchRoster.BrokenOff(visit: now.id, technician: leader, fate: isTakenOver ? .takenOver : .partial)
    }

    var isEmpty: Bool { changes.isEmpty && roster.isEmpty }
}

extension VisitState {
    /// The field has it and has not begun.
    var isSent: Bool { self == .dispatched || self == .accepted }
}

extension Absence {
    /// What it says, however often it was written.
    var said: Absence {
        var said = self
        said.version = 0
        return said
    }
}
