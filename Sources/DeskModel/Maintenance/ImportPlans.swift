package import ServiceModel

/// Takes in maintenance plans from a file, all in one entry. What they name must exist.
package struct ImportPlans: Command {
    package static let name = "import-maintenance-plans"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData

    package var rows: [PlanRow]
    /// Leave out the rows that cannot be taken in, instead of refusing them all.
    package var keepGoing: Bool
    /// Rows may change plans that are there; without it all are new.
    package var update: ImportUpdate?
    /// No visit stands on a plan.
    package var breaking: PlanConsequence { .ownRules }

    package init(_ rows: [PlanRow], keepGoing: Bool = false, update: ImportUpdate? = nil) {
        self.rows = rows
        self.keepGoing = keepGoing
        self.update = update
    }
}
