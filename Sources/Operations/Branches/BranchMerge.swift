import DeskModel
import ServiceModel
import Storage

/// How what a branch says meets the live plan as it is now: what is laid over it, what both sides have decided, and what has no
/// place there any more.
struct BranchMerge {
    private(set) var moves: [PlanMove] = []
    private(set) var roster = BranchRoster()
    private(set) var conflicts: [BranchConflict] = []
    private(set) var left: [BranchLeft] = []

    private let difference: BranchDifference
    private let reader: Reader
    private let now: Timestamp

    /// `reader` reads the live plan, or a copy of it over which nothing is laid yet.
    init(_ difference: BranchDifference, over reader: Reader, now: Timestamp) throws {
        self.difference = difference
        self.reader = reader
        self.now = now
        try mergeRoster()
        for change in difference.changes { try merge(change) }
        // What had no room before and was not planned anew is still to be told.
        let told = Set(left.compactMap(\.visit)).union(moves.map(\.visit))
        left = difference.stamp.left.filter { old in old.visit.map { !told.contains($0) } ?? true } + left
        left = left.enumerated().filter { index, one in !left[..<index].contains(one) }.map(\.element)
    }

    // MARK: Visits

    private mutating func merge(_ change: BranchChange) throws {
        guard let live = try reader.visit(change.origin) else { return leave(change, .gone) }
        if change.isRest {
            // Only work that is still under way can be broken off.
            guard live.state.isUnderWay else { return leave(change, .fact(live.state)) }
            return lay(change, over: nil, isSent: false)
        }
        guard live.state == .open || live.state.isScheduled else { return leave(change, .fact(live.state)) }
        if let state = try reader.state(of: live.order), !state.hasOpenWork { return leave(change, .order(state)) }
        let place = BranchPlace(live)
        if place == change.mine { return }
        if live.state.isSent, !change.wasSent { return leave(change, .fact(live.state)) }
        if let start = change.mine?.placement.start, start < now, start != place?.placement.start {
            return leave(change, .rules([.planning(.startPassed(start))]))
        }
        if try isDecidedTwice(change, place) { try note(change, place, live.order) }
        lay(change, over: place, isSent: live.state.isSent)
    }

    /// Whether the live plan has moved it as well: now, or before and nobody has chosen since. A start that slipped by a quarter
    /// of an hour was moved by nobody.
    private func isDecidedTwice(_ change: BranchChange, _ live: BranchPlace?) throws -> Bool {
        if live == change.base || live.flatMap({ now in change.base.map(now.isNearly) }) ?? false {
            return difference.stamp.conflicts.contains { $0.visit == change.visit && $0.mine == change.mine }
        }
        return true
    }

    private mutating func note(_ change: BranchChange, _ live: BranchPlace?, _ order: Order.ID) throws {
        let known = difference.stamp.conflicts.first { $0.visit == change.visit && $0.live == live }
        let entry = try reader.history(of: order, limit: 200).first { $0.sequence > difference.stamp.base }
        conflicts.append(
            BranchConflict(
                visit: change.visit, order: change.order, mine: change.mine, live: live,
                actor: entry?.actor.name ?? known?.actor, at: entry?.at ?? known?.at))
    }

    private mutating func lay(_ change: BranchChange, over live: BranchPlace?, isSent: Bool) {
        // A slip of the branch does not take back what the live plan has decided.
        if let base = change.base, let mine = change.mine, mine.isNearly(base), live != base { return drop(change) }
        var move = PlanMove(
            visit: change.visit, order: change.order, from: live?.placement, to: change.mine?.placement)
        move.stop = change.stop
        move.carried = PlanMove.Carried(
            lock: change.mine?.lock ?? .none, override: change.mine?.override, recalls: isSent,
            sends: change.isSent && change.mine != nil)
        moves.append(move)
    }

    private mutating func drop(_ change: BranchChange) { conflicts.removeAll { $0.visit == change.visit } }

    private mutating func leave(_ change: BranchChange, _ reason: BranchLeft.Reason) {
        left.append(BranchLeft(.visit(change.visit, change.order), reason))
    }

    // MARK: People

    private mutating func mergeRoster() throws {
        for absent in difference.roster.absences {
            guard let window = (absent.mine ?? absent.base)?.window, window.end > now else { continue }
            try merge(absent, window)
        }
        for hours in difference.roster.hours {
            let live = try reader.shiftChanges(from: hours.cell.day, through: hours.cell.day)
                .first { $0.technician == hours.cell.technician }?.hours
            if live == hours.mine { continue }
            if live == hours.base {
                roster.hours.append(hours)
            } else {
                let name = try reader.find(hours.cell.technician)?.name ?? "?"
                left.append(BranchLeft(.hours(technician: name, hours.cell.day), .decided))
            }
        }
        roster.broken = try difference.roster.broken.filter { broken in
            try reader.visit(broken.visit)?.state.isUnderWay ?? false
        }
    }

    private mutating func merge(_ absent: BranchRoster.Absent, _ window: TimeWindow) throws {
        guard let base = absent.base else { return roster.absences.append(absent) }
        let live = try reader.find(base.id)
        if live?.said == absent.mine?.said { return }
        if live?.said == base.said { return roster.absences.append(absent) }
        let name = try reader.find(base.technician)?.name ?? "?"
        left.append(BranchLeft(.absence(technician: name, window), .decided))
    }
}
