public import ServiceModel

/// Fixes a planned visit's technician, its time, both, or lets it go again.
public struct LockVisit: Command {
    public static let name = "lock-visit"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.plan

    public var visit: Visit.ID
    public var lock: VisitLock
    public var basis: Basis

    public init(visit: Visit.ID, lock: VisitLock, basis: Basis = Basis()) {
        self.visit = visit
        self.lock = lock
        self.basis = basis
    }
}
