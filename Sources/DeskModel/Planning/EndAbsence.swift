package import ServiceModel

/// The technician is back: the absence ends at `at`, or never was when it had not begun.
package struct EndAbsence: Command {
    package static let name = "end-absence"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.plan
    package var breaking: PlanConsequence { .told }

    package var absence: Absence.ID
    package var at: Timestamp

    package init(absence: Absence.ID, at: Timestamp) {
        self.absence = absence
        self.at = at
    }
}
