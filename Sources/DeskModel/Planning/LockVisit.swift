package import ServiceModel

/// Fixes a planned visit's technician, its time, both, or lets it go again.
package struct LockVisit: BasedCommand {
    package static let name = "lock-visit"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.plan

    package var visit: Visit.ID
    package var lock: VisitLock
    package var basis: Basis

    package init(visit: Visit.ID, lock: VisitLock, basis: Basis = Basis()) {
        self.visit = visit
        self.lock = lock
        self.basis = basis
    }
}
