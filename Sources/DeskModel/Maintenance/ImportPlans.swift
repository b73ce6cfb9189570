package import ServiceModel

/// Takes in maintenance plans from a file, all in one entry. What they name must exist.
package struct ImportPlans: Command {
    package static let name = "import-maintenance-plans"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData

    package var rows: [PlanRow]
    /// Leave out the rows that cannot be taken in, instead of refusing them all.
    package var keepGoing: Bool
    /// No visit stands on a plan.
    package var breaking: PlanConsequence { .ownRules }

    package init(_ rows: [PlanRow], keepGoing: Bool = false) {
        self.rows = rows
        self.keepGoing = keepGoing
    }
}
