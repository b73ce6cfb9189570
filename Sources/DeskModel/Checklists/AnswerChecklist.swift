package import ServiceModel

/// Answers questions of an order's checklist, during one of its visits. All are taken, or none.
package struct AnswerChecklist: BasedCommand {
    package static let name = "answer-checklist"
    /// An answer is a fact: a wrong one is corrected by another.
    package static let undo = UndoClass.final
    package static let permission = Permission.dispatch

    package var visit: Visit.ID
    package var answers: [SaidAnswer]
    /// When it was answered; `nil` for now.
    package var at: Timestamp?
    package var basis: Basis

    package init(visit: Visit.ID, answers: [SaidAnswer], at: Timestamp? = nil, basis: Basis = Basis()) {
        self.visit = visit
        self.answers = answers
        self.at = at
        self.basis = basis
    }
}
