public import ServiceModel

/// Writes the moves of a plan as one entry. Moves that share a visit or a technician-day form a group; a group whose
/// rows changed since `base` is checked again, then applied whole or left out with its reason.
public struct ApplyPlan: Command {
    public static let name = "apply-plan"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.plan

    /// The journal's sequence over which the plan was computed.
    public var base: Int
    public var moves: [PlanMove]

    public init(base: Int, moves: [PlanMove]) {
        self.base = base
        self.moves = moves
    }
}
