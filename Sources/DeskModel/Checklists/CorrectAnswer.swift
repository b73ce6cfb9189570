package import ServiceModel

/// Puts another answer in the place of one that was wrong. Both stay on record.
package struct CorrectAnswer: BasedCommand {
    package static let name = "correct-answer"
    package static let undo = UndoClass.final
    package static let permission = Permission.dispatch

    package var visit: Visit.ID
    package var question: String
    /// For which device, where the question is asked for several and is not named by its number.
    package var device: Asset.ID?
    /// `nil` takes the answer back: there is none then.
    package var words: String?
    /// Why it was wrong; `nil` where nobody says so.
    package var reason: String?
    package var at: Timestamp?
    package var basis: Basis

    package init(
        visit: Visit.ID, question: String, device: Asset.ID? = nil, words: String?, reason: String? = nil,
        at: Timestamp? = nil, basis: Basis = Basis()
    ) {
        self.visit = visit
        self.question = question
        self.device = device
        self.words = words
        self.reason = reason
        self.at = at
        self.basis = basis
    }
}
