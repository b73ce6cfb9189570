package import DeskModel
package import Scheduling
import ServiceModel
import Storage

/// What applying a branch would change, and doing it.
extension Branches {
    /// How often a branch is brought up to a live plan that goes on meanwhile, before that is told.
    private static let patience = 5

    /// Over the live plan as it is now. Throws `inUse` while somebody has the branch open, `nothing` where it says nothing
    /// else than the live plan, `outrun` where the live plan goes on too fast, and why a branch is good for nothing. Where the
    /// live plan counts, visits that both have moved stay there, and nothing is said of them.
    package func review(
        _ name: BranchName, policy: String = "balanced", policies: [Policy] = Policy.all, liveCounts: Bool = false
    ) throws -> BranchReview {
        guard let known = policies.first(where: { $0.name == policy }) else {
            throw Refusal.desk(.invalid(field: .name, .notOneOf(policy, allowed: policies.map(\.name))))
        }
        for _ in 0..<Self.patience {
            let line = try follow(name)
            if let refusal = line.refusal { throw Refusal.branches(refusal) }
            // Behind for a moment is one whom the live plan has outrun.
            guard case .level = line.standing else {
                if try isInUse(name) { throw Refusal.branches(.inUse(name)) }
                continue
            }
            if let review = try review(line, under: known, liveCounts) { return review }
        }
        throw Refusal.branches(.outrun(name))
    }

    private func isInUse(_ name: BranchName) throws -> Bool { try !files.isFree(name) }

    /// `nil` where the live plan has gone on since.
    private func review(_ line: BranchLine, under policy: Policy, _ liveCounts: Bool) throws -> BranchReview? {
        guard let stamp = line.stamp else { return nil }
        let request = request(under: policy.name)
        let store = try files.open(line.name)
        defer { try? store.close() }
        var side = try BranchSide(line, live.over(store), request, under: policy)
        let home = try BranchSide(live: live, request, under: policy)
        guard var moves = try moves(of: side, at: stamp.base) else { return nil }
        var conflicts = Dictionary(side.conflicts.map { ($0.visit, $0) }) { first, _ in first }
        if liveCounts, !conflicts.isEmpty {
            moves.removeAll { conflicts[$0.visit] != nil }
            try side.put(conflicts.keys, backTo: home, request, under: policy)
            conflicts = [:]
        }
        let roster = side.difference?.roster ?? BranchRoster()
        if moves.isEmpty, roster.isEmpty, stamp.left.isEmpty { throw Refusal.branches(.nothing(line.name)) }
        let diff = PlanDiff(
            request: 0, base: stamp.base, moves: moves, marks: try marks(of: moves, on: side), unplanned: [],
            before: home.totals, after: side.totals, policy: policy.name, seed: 0, iterations: 0,
            schedule: 0)
        return BranchReview(
            line: line, diff: diff, roster: roster, conflicts: conflicts, takenIn: stamp.base - stamp.made,
            said: stamp.said)
    }

    /// The changes of a branch as moves in the live plan, with the versions of what they touch; `nil` unless that is at
    /// `base`.
    private func moves(of side: BranchSide, at base: Int) throws -> [PlanMove]? {
        try live.store.read { reader in
            guard try reader.sequence() == base else { return nil }
            var names: [Technician.ID: String] = [:]
            var moves: [PlanMove] = []
            for change in side.changes {
                guard let visit = try reader.visit(change.origin) else { continue }
                let from = change.isRest ? nil : BranchPlace(visit)?.placement
                var move = PlanMove(visit: change.visit, order: change.order, from: from, to: change.mine?.placement)
                move.basis = try basis(of: move, visit, reader)
                move.stop = change.stop
                move.carried = PlanMove.Carried(
                    lock: change.mine?.lock ?? .none, override: change.mine?.override,
                    recalls: !change.isRest && visit.state.isSent, sends: change.isSent && change.mine != nil)
                moves.append(move)
                for place in [move.from, move.to].compactMap({ $0 }) where names[place.leader] == nil {
                    names[place.leader] = try reader.find(place.leader)?.name ?? ""
                }
            }
            func key(_ move: PlanMove) -> (Day, String, Timestamp, OrderNumber) {
                let place = move.to ?? move.from
                return (
                    place?.day ?? Day(number: 0), place.flatMap { names[$0.leader] } ?? "",
                    place?.start ?? Timestamp(seconds: 0), move.order
                )
            }
            return moves.sorted { key($0) < key($1) }
        }
    }

    private func basis(of move: PlanMove, _ visit: Visit, _ reader: Reader) throws -> Basis {
        var versions: [VersionedRow: Int] = [.visit(visit.id): visit.version]
        for cell in (move.from?.cells ?? []) + (move.to?.cells ?? []) {
            versions[.technicianDay(cell.technician, cell.day)] = try reader.dayVersion(cell) ?? 0
        }
        return Basis(versions)
    }

    /// What is wrong with moves once they are made, as the branch has them.
    private func marks(of moves: [PlanMove], on side: BranchSide) throws -> [Visit.ID: PlanMark] {
        let cells = Set(moves.flatMap { $0.to?.cells.prefix(1) ?? [] })
        let sheets = try side.sheets(of: cells)
        return PlanMarking(
            snapshot: side.figures.snapshot, sheets: Array(sheets.values), now: live.now
        ).marks(of: moves)
    }

    /// Writes these moves of a branch into the live plan, and takes the branch away when nothing of them was left out.
    package func apply(_ review: BranchReview, _ moves: [PlanMove], by actor: Actor) throws -> Receipt {
        let receipt = try live.perform(review.command(moves), by: actor)
        if receipt.skipped.isEmpty { _ = try files.remove(review.name) }
        return receipt
    }

    /// What writing these moves would change, and which visits would stand against a rule by it; nothing is written.
    package func rehearse(_ review: BranchReview, _ moves: [PlanMove]) throws -> Receipt {
        try live.rehearse(review.command(moves))
    }

    /// Keeps a repair of an outage as a branch: what has happened and the moves, as they would be accepted.
    package func keep(_ repair: AcceptOutage, as text: String, by actor: Actor) throws -> BranchLine {
        if repair.draft.hasTyped { throw Refusal.outages(.typedInBranch) }
        let name = try Self.read(text)
        try make(name, by: actor, said: repair.made)
        do {
            let store = try files.open(name)
            defer { try? store.close() }
            let line = try line(of: name)
            _ = try live.over(store, from: line.vantage).perform(repair, by: actor)
        } catch {
            _ = try? files.remove(name)
            throw error
        }
        return try line(of: name)
    }
}
