package import ServiceModel

/// Takes a planned visit off the board, back into the queue.
package struct UnplaceVisit: OncePerVisit, BasedCommand {
    package static let name = "unplace-visit"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.plan
    /// Another visit of its order may wait for it.
    package var breaking: PlanConsequence { .told }

    package var visit: Visit.ID
    package var basis: Basis

    package init(visit: Visit.ID, basis: Basis = Basis()) {
        self.visit = visit
        self.basis = basis
    }
}
