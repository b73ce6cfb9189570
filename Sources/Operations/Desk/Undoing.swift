package import DeskModel
import ServiceModel
import Storage

extension ServiceDesk {
    /// Maximum number of an actor's entries that undo examines.
    static let undoReach = 1000

    /// Takes back the actor's last entry. Facts, what other people have changed since and what the role does not allow are
    /// passed over, and the receipt says so. Where something later needs the entry, or the program itself has built on it,
    /// that is thrown and nothing is written: whoever means the last act must not lose an older one. Throws `nothingToUndo`;
    /// `undoNeeded`, a `clash`, or whatever else stands in the way; when all was passed over, why the only one was
    /// (`undoFinal`, `clash`, `notAllowed`), or `nothingLeft` with all of them.
    /// What is not newer than entry `since` is refused with `undoOlder`, and stays as it is.
    package func undo(by actor: Actor, since: Int = 0) throws -> Receipt {
        try require(.drafts)
        let floor = try draftFloor()
        do {
            let since = max(since, floor?.entry ?? 0)
            return try watched(.undo, by: actor) { try takeBackLast(of: actor, since: since, at: $0) }
        } catch let older as OlderEntry {
            if let floor, older.entry.sequence <= floor.entry { throw floor.refusal }
            throw Refusal.desk(.undoOlder(sequence: older.entry.sequence, at: older.entry.at, older.entry.summary))
        }
    }

    /// Where undo ends in a branch: what came before it last followed the live plan is not the branch's to take back. `nil`
    /// in any other store.
    private func draftFloor() throws -> (entry: Int, refusal: Refusal)? {
        guard case .branch = vantage, let stamp = try store.read({ try $0.branchStamp() }) else { return nil }
        return (stamp.base, .branches(.undoEnds(stamp.name, followed: stamp.followed)))
    }

    /// Thrown to roll back what could be taken back and is too old to be taken back unasked.
    private struct OlderEntry: Error {
        let entry: JournalEntry
    }

    private func takeBackLast(of actor: Actor, since: Int, at moment: Timestamp) throws -> Receipt {
        try store.write(at: moment) { transaction in
            var before = Int.max
            return try firstPossible(in: transaction, else: .desk(.nothingToUndo)) {
                guard let record = try transaction.lastStanding(of: actor.name, before: before) else { return nil }
                before = record.entry.sequence
                return record
            } attempt: { record in
                let done = try takeBack(record, in: scope(transaction, by: actor), by: actor)
                if record.entry.sequence <= since { throw OlderEntry(entry: record.entry) }
                return done
            }
        }
    }

    /// Does again what the actor undid last and can be done again. Throws `nothingToRedo`, or why it cannot, as `undo`
    /// does.
    package func redo(by actor: Actor) throws -> Receipt {
        try require(.drafts)
        let floor = try draftFloor()?.entry ?? 0
        return try watched(.redo, by: actor) { try doAgainLast(of: actor, above: floor, at: $0) }
    }

    private func doAgainLast(of actor: Actor, above floor: Int, at moment: Timestamp) throws -> Receipt {
        try store.write(at: moment) { transaction in
            var before = Int.max
            return try firstPossible(in: transaction, else: .desk(.nothingToRedo)) {
                guard let record = try transaction.lastUndone(of: actor.name, before: before),
                    let undoing = record.entry.undoneBy, undoing > floor
                else { return nil }
                before = undoing
                return record
            } attempt: { record in
                try doAgain(record, in: scope(transaction, by: actor), by: actor)
            }
        }
    }

    /// Goes from entry to entry until one can be done, and tells which ones could not.
    private func firstPossible(
        in transaction: Transaction, else nothing: Refusal, _ next: () throws -> JournalRecord?,
        attempt: (JournalRecord) throws -> Reversal
    ) throws -> Receipt {
        var passed: [PassedOver] = []
        while passed.count < Self.undoReach, let record = try next() {
            do {
                let done = try transaction.attempt { try attempt(record) }
                let skipped: [Refusal] = passed.isEmpty ? [] : [.desk(.passedOver(passed))]
                return Receipt(
                    sequence: done.sequence, summary: done.summary,
                    skipped: skipped + (done.gone.isEmpty ? [] : [.desk(.notKept(done.gone))]) + done.told,
                    versions: try transaction.writtenVersions(), breaks: try newlyBroken(in: transaction),
                    retimed: try retimed(by: done.summary, in: transaction), firstDone: record.entry.at)
            } catch let refusal as Refusal where refusal.isPassedOver {
                passed.append(
                    PassedOver(sequence: record.entry.sequence, summary: record.entry.summary, why: refusal))
            }
        }
        switch passed.count {
        case 0: throw nothing
        case 1: throw passed[0].why
        default: throw Refusal.desk(.nothingLeft(passed))
        }
    }

    /// What undo or redo of an entry did.
    private struct Reversal {
        let sequence: Int?
        let summary: Summary
        /// What this schema has no place for.
        let gone: [String]
        /// What else is not as it was.
        var told: [Refusal] = []
    }

    private func takeBack(
        _ record: JournalRecord, in scope: CommandScope, by actor: Actor
    ) throws -> Reversal {
        let sequence = record.entry.sequence
        let isFinal = try record.undo == .final || scope.transaction.wroteFinalRows(sequence)
        if isFinal { throw Refusal.desk(.undoFinal(sequence: sequence, record.entry.summary)) }
        try scope.read.require(record.permission ?? .plan, of: actor)
        try scope.requireFree(sequence, after: scope.transaction.lastApplied(sequence), of: record)
        var told: [Refusal] = []
        if record.undo == .compensated {
            try scope.compensate(record)
        } else {
            let created = try scope.ordersTyped(by: record)
            told = try scope.putBack(
                sequence, after: scope.transaction.lastApplied(sequence), of: record, keeping: created)
            for order in created { try scope.cancelTyped(order) }
        }
        try scope.keepNotices()
        try scope.requireBytesOfWrittenDocuments()
        let summary = Summary.desk(.undone(entries: [sequence], record.entry.summary))
        let own = try scope.transaction.journal(
            "undo", summary, undo: .reversible, by: actor, reverses: sequence, always: true)
        try scope.transaction.mark(sequence, undoneBy: own)
        return Reversal(
            sequence: own, summary: summary, gone: try scope.transaction.gone(byReversing: sequence), told: told)
    }

    private func doAgain(
        _ record: JournalRecord, in scope: CommandScope, by actor: Actor
    ) throws -> Reversal {
        let sequence = record.entry.sequence
        guard let undoing = record.entry.undoneBy else { throw Refusal.desk(.nothingToRedo) }
        try scope.read.require(record.permission ?? .plan, of: actor)
        try scope.requireFree(undoing, after: undoing, of: record)
        let told = try scope.putBack(undoing, after: undoing, of: record)
        try scope.keepNotices()
        try scope.requireBytesOfWrittenDocuments()
        let summary = Summary.desk(.redone(entries: [sequence], record.entry.summary))
        let own = try scope.transaction.journal(
            "redo", summary, undo: .reversible, by: actor, reverses: sequence, always: true)
        try scope.transaction.mark(sequence, undoneBy: nil)
        return Reversal(
            sequence: own, summary: summary, gone: try scope.transaction.gone(byReversing: undoing), told: told)
    }
}

extension Refusal {
    /// Whether undo goes on behind an entry that is refused for it: a fact, another person's change, a role. Anything else
    /// is told and ends it.
    fileprivate var isPassedOver: Bool {
        switch self {
        case .desk(.undoFinal), .desk(.notAllowed): true
        case .desk(.clash(let clash)): clash.actor != Actor.background.name
        default: false
        }
    }
}

extension CommandScope {
    /// Throws what stands in the way of putting back the rows of entry `rows`, which took effect at `moment`.
    fileprivate func requireFree(_ rows: Int, after moment: Int, of record: JournalRecord) throws {
        switch try transaction.obstacle(to: rows, after: moment, except: record.entry.sequence) {
        case nil: break
        case .changed(let other): throw Refusal.desk(.clash(Clash(other)))
        case .differs: throw Refusal.desk(.undoNeeded(sequence: record.entry.sequence, record.entry.summary))
        }
    }

    /// Puts an entry's rows back, unless rows of others refer to them or somebody has taken the place meanwhile. Gives what
    /// could not be put back and is told.
    fileprivate func putBack(
        _ rows: Int, after moment: Int, of record: JournalRecord, keeping created: [Order.ID] = []
    ) throws -> [Refusal] {
        let hasUsers = try !read.all(User.self).isEmpty
        let skills = Set(try read.all(Skill.self).map(\.id))
        do {
            try transaction.reverse(rows, keeping: Set(created))
        } catch StoreFault.brokenReference {
            throw Refusal.desk(.undoNeeded(sequence: record.entry.sequence, record.entry.summary))
        } catch StoreFault.brokenRule {
            // A name, say, that somebody else bears by now.
            throw Refusal.desk(.undoNeeded(sequence: record.entry.sequence, record.entry.summary))
        }
        let lost = skills.subtracting(try read.all(Skill.self).map(\.id))
        if try !lost.isEmpty && needs(of: lost).values.contains(where: { $0 > 0 }) {
            throw Refusal.desk(.undoNeeded(sequence: record.entry.sequence, record.entry.summary))
        }
        if hasUsers { try read.requireAdmin() }
        for visit in try transaction.visitsPlaced(byReversing: rows) { try requirePlace(of: visit, after: moment) }
        let told = try Self.counterActs.flatMap { try $0(self, rows, record) }
        _ = try settle(Set(transaction.ordersTouched(by: rows)))
        try releasePartsOfEndedOrders(touchedBy: rows)
        try keepClocks()
        return told
    }

    /// Throws who has, since, taken the time to which a visit came back, or the technician off.
    private func requirePlace(of id: Visit.ID, after moment: Int) throws {
        guard let visit = try read.visit(id), visit.state.holdsTime, let placement = visit.placement else { return }
        for technician in placement.assignments.map(\.technician) {
            for day in placement.days {
                for other in try read.visits(on: CellKey(technician, day)) where other.id != id {
                    guard let place = other.placement, place.takes(any: placement.windows) else { continue }
                    for (table, key) in [("visit", "\(other.id)"), ("assignment", "\(other.id)/\(technician)")] {
                        try requireUnchanged(table, key, after: moment)
                    }
                }
            }
            for absence in try read.absences(of: technician, after: placement.start)
            where placement.takes(any: [absence.window]) {
                try requireUnchanged("absence", "\(absence.id)", after: moment)
            }
        }
    }

    private func requireUnchanged(_ table: String, _ key: String, after moment: Int) throws {
        guard let other = try transaction.lastChange(of: table, key: key, after: moment) else { return }
        throw Refusal.desk(.clash(Clash(other)))
    }

    /// The counter-move of a command that cannot be unmade: new orders are cancelled, and their numbers stay used; what
    /// was dispatched is recalled, and the other way round.
    fileprivate func compensate(_ record: JournalRecord) throws {
        if try recordCounterTimes(of: record.entry.sequence) { return }
        let created = try transaction.ordersCreated(by: record.entry.sequence)
        let tickets = try transaction.ticketsCreated(by: record.entry.sequence)
        let events = try transaction.visitEvents(of: record.entry.sequence)
        for event in events.reversed() {
            switch event.act {
            case .dispatch: _ = try RecallVisit(visit: event.visit).perform(in: self)
            case .recall: _ = try DispatchVisit(visit: event.visit).perform(in: self)
            default: throw Refusal.desk(.undoFinal(sequence: record.entry.sequence, record.entry.summary))
            }
        }
        for order in created {
            _ = try CancelOrder(order: order, reason: "undo").perform(in: self)
            try transaction.forgetOccurrence(of: order)
        }
        for ticket in tickets {
            try withdraw(ticket, undoing: record.entry.sequence, record.entry.summary)
        }
        guard events.isEmpty else { return }
        // A file may have brought new orders and changed others.
        let changed = try transaction.reverseChanges(record.entry.sequence)
        guard !created.isEmpty || !tickets.isEmpty || changed else {
            throw Refusal.desk(.undoFinal(sequence: record.entry.sequence, record.entry.summary))
        }
    }
}

extension Clash {
    /// Who did what, as the journal has it.
    init(_ record: JournalRecord) {
        self.init(by: record.entry.actor, at: record.entry.at, summary: record.entry.summary)
    }
}
