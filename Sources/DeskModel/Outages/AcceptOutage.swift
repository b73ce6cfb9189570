package import ServiceModel

/// Writes what has happened and the ticked moves of a proposal, all or nothing, as one entry: absences, work broken off,
/// what was sent recalled and sent again, and the calls to make. In a draft of the plan nobody is told of it.
package struct AcceptOutage: Command {
    package static let name = "accept-outage"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.plan
    package var breaking: PlanConsequence { .told }

    package var draft: OutageDraft
    package var moves: [OutageMove]
    /// Calls that were made already, by visit: what was said.
    package var made: [Visit.ID: String]
    package var basis: Basis

    package init(draft: OutageDraft, moves: [OutageMove], made: [Visit.ID: String] = [:], basis: Basis = Basis()) {
        self.draft = draft
        self.moves = moves
        self.made = made
        self.basis = basis
    }
}
