package import ServiceModel

/// Hands a planned visit to its technician.
package struct DispatchVisit: OncePerVisit, BasedCommand {
    package static let name = "dispatch-visit"
    package static let undo = UndoClass.compensated
    package static let permission = Permission.dispatch

    package var visit: Visit.ID
    package var basis: Basis

    package init(visit: Visit.ID, basis: Basis = Basis()) {
        self.visit = visit
        self.basis = basis
    }
}
