package import ServiceModel

/// Takes a dispatched visit back from its technician, as long as nobody has set off.
package struct RecallVisit: OncePerVisit, BasedCommand {
    package static let name = "recall-visit"
    package static let undo = UndoClass.compensated
    package static let permission = Permission.dispatch

    package var visit: Visit.ID
    package var basis: Basis

    package init(visit: Visit.ID, basis: Basis = Basis()) {
        self.visit = visit
        self.basis = basis
    }
}
