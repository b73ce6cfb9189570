public import ServiceModel

/// Takes a planned visit off the board, back into the queue.
public struct UnplaceVisit: Command {
    public static let name = "unplace-visit"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.plan

    public var visit: Visit.ID
    public var basis: Basis

    public init(visit: Visit.ID, basis: Basis = Basis()) {
        self.visit = visit
        self.basis = basis
    }
}
