package import ServiceModel

/// Decides a clash between field and desk, in one entry. The field's: the visit stays with the technician, recalled from
/// whoever has it and sent again; work that was told counts. The plan's: the plan stays. What was told stays told either way.
package struct SettleClash: BasedCommand {
    package static let name = "settle-clash"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.plan
    package var breaking: PlanConsequence { .told }

    package var visit: Visit.ID
    /// The recall that it is about, by its number among the visit's events.
    package var recall: Int
    /// `field` or `plan`.
    package var answer: AlertAnswer
    package var basis: Basis

    package init(visit: Visit.ID, recall: Int, answer: AlertAnswer, basis: Basis = Basis()) {
        self.visit = visit
        self.recall = recall
        self.answer = answer
        self.basis = basis
    }
}
