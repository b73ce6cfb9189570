public import DeskModel
import ServiceModel
import Storage

extension ServiceDesk {
    /// Takes back the actor's last entry that stands. Throws `nothingToUndo`, `undoFinal`, `notAllowed`, or `clash` when somebody has
    /// touched its rows since.
    public func undo(by actor: Actor) throws -> Receipt {
        try store.write(at: now) { transaction in
            guard let record = try transaction.lastStanding(of: actor.name) else { throw Refusal.nothingToUndo }
            try transaction.read.require(record.permission ?? .plan, of: actor)
            let sequence = record.entry.sequence
            if record.undo == .final { throw Refusal.undoFinal(sequence: sequence, record.entry.summary) }
            let applied = try transaction.lastApplied(sequence)
            try refuseConflict(with: sequence, after: applied, original: sequence, in: transaction)
            if record.undo == .compensated {
                try compensate(record, in: scope(transaction, by: actor))
            } else {
                try reverse(sequence, record, in: transaction)
            }
            let summary = Summary.undone(entries: [sequence], record.entry.summary)
            let own = try transaction.journal("undo", summary, undo: .reversible, by: actor, reverses: sequence)
            try transaction.mark(sequence, undoneBy: own)
            return Receipt(sequence: own, summary: summary, versions: try transaction.writtenVersions())
        }
    }

    /// Does again what the actor undid last. Throws `nothingToRedo`, or `clash` when somebody has touched its rows
    /// since.
    public func redo(by actor: Actor) throws -> Receipt {
        try store.write(at: now) { transaction in
            guard let record = try transaction.lastUndone(of: actor.name), let undoing = record.entry.undoneBy else {
                throw Refusal.nothingToRedo
            }
            try transaction.read.require(record.permission ?? .plan, of: actor)
            let sequence = record.entry.sequence
            try refuseConflict(with: undoing, after: undoing, original: sequence, in: transaction)
            try reverse(undoing, record, in: transaction)
            let summary = Summary.redone(entries: [sequence], record.entry.summary)
            let own = try transaction.journal("redo", summary, undo: .reversible, by: actor, reverses: sequence)
            try transaction.mark(sequence, undoneBy: nil)
            return Receipt(sequence: own, summary: summary, versions: try transaction.writtenVersions())
        }
    }

    /// Puts an entry's rows back, unless rows of others refer to them.
    private func reverse(_ rows: Int, _ record: JournalRecord, in transaction: Transaction) throws {
        do {
            let hasUsers = try !transaction.read.all(User.self).isEmpty
            try transaction.reverse(rows)
            if hasUsers { try transaction.read.requireAdmin() }
        } catch StoreFault.brokenReference {
            throw Refusal.undoNeeded(sequence: record.entry.sequence, record.entry.summary)
        }
    }

    private func refuseConflict(with rows: Int, after: Int, original: Int, in transaction: Transaction) throws {
        guard let other = try transaction.conflict(with: rows, after: after, except: original) else { return }
        throw Refusal.clash(
            Refusal.Clash(actor: other.entry.actor.name, at: other.entry.at, summary: other.entry.summary))
    }

    /// The counter-move of a command that cannot be unmade: new orders are cancelled, and their numbers stay used; what
    /// was dispatched is recalled, and the other way round.
    private func compensate(_ record: JournalRecord, in scope: CommandScope) throws {
        let created = try scope.transaction.ordersCreated(by: record.entry.sequence)
        let events = try scope.transaction.visitEvents(of: record.entry.sequence)
        for event in events.reversed() {
            switch event.act {
            case .dispatch: _ = try RecallVisit(visit: event.visit).perform(in: scope)
            case .recall: _ = try DispatchVisit(visit: event.visit).perform(in: scope)
            default: throw Refusal.undoFinal(sequence: record.entry.sequence, record.entry.summary)
            }
        }
        guard !created.isEmpty || !events.isEmpty else {
            throw Refusal.undoFinal(sequence: record.entry.sequence, record.entry.summary)
        }
        for order in created { _ = try CancelOrder(order: order, reason: "undo").perform(in: scope) }
    }
}
