package import ServiceModel

/// A change that somebody wants although it makes visits that stand break rules. The visits stay and are marked; the
/// reason stays in the journal.
package struct Regardless<Change: Command>: Command {
    package static var name: String { Change.name }
    package static var undo: UndoClass { Change.undo }
    package static var permission: Permission { Change.permission }
    package static var reach: CommandReach { Change.reach }

    package var change: Change
    /// Why; `nil` when whoever asks has been shown what breaks.
    package var reason: String?
    /// What was shown to whoever asks: anything beyond is refused. `nil` accepts whatever breaks.
    package var known: [BrokenVisit]?

    package init(_ change: Change, reason: String) {
        self.change = change
        self.reason = reason
    }

    package init(_ change: Change, knowing known: [BrokenVisit]) {
        self.change = change
        self.known = known
    }

    package var breaking: PlanConsequence { change.breaking }
}

extension Regardless: Insistence {}

extension Command {
    /// The same, whatever it breaks.
    package func regardless(because reason: String) -> any Command { Regardless(self, reason: reason) }

    /// The same, although it breaks what is known already.
    package func regardless(knowing known: [BrokenVisit]) -> any Command { Regardless(self, knowing: known) }
}
