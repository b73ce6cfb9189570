import DeskModel
import ServiceModel
import Storage

/// What laying a branch over a plan has done.
struct BranchLaying {
    /// Moves that were made, of the visits that are there.
    var moves: [PlanMove] = []
    /// By the visits that the branch names.
    var skipped: [(visit: Visit.ID, order: OrderNumber, refusal: Refusal)] = []
    /// Absences and hours that were written.
    var days = 0
}

extension CommandScope {
    /// Writes what a branch says: of people first, then of its moves those that keep the rules on the plan as it is now.
    func lay(_ roster: BranchRoster, _ moves: [PlanMove], of branch: BranchName, base: Int) throws -> BranchLaying {
        var laying = BranchLaying()
        let rests = try lay(roster, of: branch, &laying)
        // By the visits that are there, and back to the names that they have in every copy.
        let names = Dictionary(uniqueKeysWithValues: rests.map { ($1, $0) })
        func skip(_ move: PlanMove, _ refusal: Refusal) {
            laying.skipped.append((names[move.visit] ?? move.visit, move.order, refusal))
        }
        var standing: [PlanMove] = []
        for move in moves {
            var move = move
            move.visit = rests[move.visit] ?? move.visit
            if let refusal = try drift(of: move) {
                skip(move, refusal)
            } else {
                move.basis = Basis()
                standing.append(move)
            }
        }
        guard !standing.isEmpty else { return laying }
        let fit = BranchFit(try snapshot(round: standing), company, now: now, moves: standing)
        let parted = fit.parted(standing)
        for (move, breaches) in parted.left {
            let name = try (move.to ?? move.from).flatMap { try read.find($0.leader)?.name } ?? "?"
            let day = (move.to ?? move.from)?.day ?? calendar.day(of: now)
            skip(move, .planning(.rules(move.order, technician: name, day, breaches)))
        }
        for (move, refusal) in try write(parted.fitting, base, &laying) { skip(move, refusal) }
        return laying
    }

    /// Why a move is about a visit that is not there, or that somebody has moved since the move was made up.
    private func drift(of move: PlanMove) throws -> Refusal? {
        guard move.visit.rawValue > 0 else { return .desk(.notFound(.visit, key: "\(move.order)")) }
        let own = move.basis.versions.filter { $0.key == .visit(move.visit) }
        do {
            try transaction.check(Basis(own))
            return nil
        } catch let refusal as Refusal {
            return refusal
        }
    }

    /// As one plan, and where that does not go order by order, for as long as it helps. Gives what was refused.
    private func write(
        _ moves: [PlanMove], _ base: Int, _ laying: inout BranchLaying
    ) throws -> [(move: PlanMove, refusal: Refusal)] {
        var done = try ApplyPlan(base: base, moves: moves).apply(in: self)
        laying.moves = done.moves
        while !done.skipped.isEmpty {
            let waiting = Dictionary(grouping: done.skipped.map(\.move), by: \.order)
            let before = laying.moves.count
            done.skipped = []
            for group in waiting.sorted(by: { $0.key < $1.key }) {
                let next = try ApplyPlan(base: base, moves: group.value).apply(in: self)
                laying.moves += next.moves
                done.skipped += next.skipped
            }
            if laying.moves.count == before { break }
        }
        return done.skipped
    }

    /// The days that moves come to and leave, as they stand in this transaction.
    private func snapshot(round moves: [PlanMove]) throws -> Snapshot {
        let touched = moves.flatMap { ($0.from?.days ?? []) + ($0.to?.days ?? []) }
        let today = calendar.day(of: now)
        let (first, last) = (touched.min() ?? today, touched.max() ?? today)
        let days = (first.number...last.number).map(Day.init)
        let ground = try SnapshotGround(read, days: days, calendar: calendar, travel: try travel())
        var snapshot = Snapshot(
            try read.boardVisits(from: first, through: last), on: ground, calendar: calendar)
        for move in moves where snapshot.visits[move.visit] == nil {
            snapshot.visits[move.visit] = try read.boardVisit(move.visit)
        }
        return snapshot
    }
}

// People.
extension CommandScope {
    /// Gives the visits that stand for the rests of what is broken off.
    private func lay(
        _ roster: BranchRoster, of branch: BranchName, _ laying: inout BranchLaying
    ) throws -> [Visit.ID: Visit.ID] {
        var rests: [Visit.ID: Visit.ID] = [:]
        for broken in roster.broken {
            guard try visit(broken.visit).state.isUnderWay else { throw Refusal.branches(.outrun(branch)) }
            if let rest = try breakOff(broken.visit, of: broken.technician, broken.fate) {
                rests[Visit.ID(-broken.visit.rawValue)] = rest
            }
        }
        for absent in roster.absences { laying.days += try lay(absent, of: branch) ? 1 : 0 }
        for hours in roster.hours {
            try lay(hours, of: branch)
            laying.days += 1
        }
        return rests
    }

    /// Whether anything had to be written.
    private func lay(_ absent: BranchRoster.Absent, of branch: BranchName) throws -> Bool {
        guard let base = absent.base else {
            guard let mine = absent.mine else { return false }
            let known = try read.absences(of: mine.technician, after: mine.window.start).map(\.window)
            let pieces = mine.window.without(known)
            for piece in pieces {
                try transaction.insert(
                    Absence(
                        id: transaction.newID(), technician: mine.technician, window: piece, kind: mine.kind,
                        note: mine.note))
                touchDays(of: mine.technician, piece)
            }
            return !pieces.isEmpty
        }
        guard let known = try read.find(base.id), known.said == base.said else {
            throw Refusal.branches(.outrun(branch))
        }
        touchDays(of: known.technician, known.window)
        guard let mine = absent.mine else {
            try transaction.delete(known)
            return true
        }
        try transaction.update(mine)
        touchDays(of: mine.technician, mine.window)
        return true
    }

    private func lay(_ hours: BranchRoster.Hours, of branch: BranchName) throws {
        let (technician, day) = (hours.cell.technician, hours.cell.day)
        let known = try read.shiftChanges(from: day, through: day).first { $0.technician == technician }
        guard known?.hours == hours.base else { throw Refusal.branches(.outrun(branch)) }
        if let mine = hours.mine {
            try transaction.update(ShiftChange(technician: technician, day: day, hours: mine))
        } else if let known {
            try transaction.delete(known)
        }
        transaction.touch(technician, day)
    }
}
