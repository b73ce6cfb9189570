package import ServiceModel

/// Records what was told to a customer, to whom and when. A later promise replaces it.
package struct PromiseWindow: BasedCommand {
    package static let name = "promise-window"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.plan
    package static let reach = CommandReach.live(.plan)

    package var visit: Visit.ID
    package var window: TimeWindow
    /// The person who was told.
    package var toldTo: String
    package var basis: Basis

    package init(visit: Visit.ID, window: TimeWindow, toldTo: String, basis: Basis = Basis()) {
        self.visit = visit
        self.window = window
        self.toldTo = toldTo
        self.basis = basis
    }
}
