package import ServiceModel

/// A technician works again: the absence under way at that moment, or the next one, ends there.
package struct ReturnToWork: Command {
    package static let name = "return-to-work"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.plan
    package var breaking: PlanConsequence { .told }

    package var technician: Technician.ID
    package var at: Timestamp

    package init(technician: Technician.ID, at: Timestamp) {
        self.technician = technician
        self.at = at
    }
}
