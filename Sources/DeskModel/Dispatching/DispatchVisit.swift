public import ServiceModel

/// Hands a planned visit to its technician.
public struct DispatchVisit: Command {
    public static let name = "dispatch-visit"
    public static let undo = UndoClass.compensated
    public static let permission = Permission.dispatch

    public var visit: Visit.ID
    public var basis: Basis

    public init(visit: Visit.ID, basis: Basis = Basis()) {
        self.visit = visit
        self.basis = basis
    }
}

/// Takes a dispatched visit back from its technician, as long as nobody has set off.
public struct RecallVisit: Command {
    public static let name = "recall-visit"
    public static let undo = UndoClass.compensated
    public static let permission = Permission.dispatch

    public var visit: Visit.ID
    public var basis: Basis

    public init(visit: Visit.ID, basis: Basis = Basis()) {
        self.visit = visit
        self.basis = basis
    }
}
