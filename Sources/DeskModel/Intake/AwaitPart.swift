package import ServiceModel

/// A visit waits for a part until the day on which that is expected, or waits no more. It takes place no earlier.
package struct AwaitPart: BasedCommand {
    package static let name = "await-part"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.intake
    package var breaking: PlanConsequence { .told }

    package var visit: Visit.ID
    /// `nil`: nothing is awaited any more.
    package var wait: PartWait?
    package var basis: Basis

    package init(visit: Visit.ID, wait: PartWait?, basis: Basis = Basis()) {
        self.visit = visit
        self.wait = wait
        self.basis = basis
    }
}
