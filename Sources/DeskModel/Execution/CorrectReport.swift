package import ServiceModel

/// Puts another fact in the place of the last thing that was told of a visit. Both stay on record; what follows from the
/// facts (the visit's state and times, its return visit, the order's state) follows the correction.
package struct CorrectReport: BasedCommand {
    package static let name = "correct-report"
    package static let undo = UndoClass.final
    package static let permission = Permission.dispatch

    package var visit: Visit.ID
    /// What it was; `nil` when the act was right, `withdraw` when nothing of the kind happened.
    package var act: VisitAct?
    /// When it was; `nil` when the time was right.
    package var at: Timestamp?
    /// As in a report; `nil` keeps what was told. Needed for what did not happen.
    package var reason: String?
    /// Who signed; `nil` keeps what was told.
    package var signedBy: String?
    /// A remark; `nil` keeps what was told.
    package var note: String?
    /// What the customer's report says besides; what is not given stays.
    package var account: SaidAccount?
    package var basis: Basis

    package init(
        visit: Visit.ID, act: VisitAct? = nil, at: Timestamp? = nil, reason: String? = nil, signedBy: String? = nil,
        note: String? = nil, account: SaidAccount? = nil, basis: Basis = Basis()
    ) {
        self.visit = visit
        self.act = act
        self.at = at
        self.reason = reason
        self.signedBy = signedBy
        self.note = note
        self.account = account
        self.basis = basis
    }
}
