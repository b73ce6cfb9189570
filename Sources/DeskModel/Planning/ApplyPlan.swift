package import ServiceModel

/// Writes the moves of a plan as one entry. Moves that share a visit or a technician-day form a group; a group whose
/// rows changed since `base` is checked again, then applied whole or left out with its reason.
package struct ApplyPlan: Command {
    package static let name = "apply-plan"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.plan

    /// The journal's sequence over which the plan was computed.
    package var base: Int
    package var moves: [PlanMove]

    package init(base: Int, moves: [PlanMove]) {
        self.base = base
        self.moves = moves
    }
}
