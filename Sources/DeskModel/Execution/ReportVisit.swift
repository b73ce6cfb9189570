package import ServiceModel

/// What happens to a visit in the field, told by the technician or by a dispatcher on the technician's behalf: accept,
/// reject, travel, arrive, start, pause, resume, complete, partial, needs-parts, no-access, abort. The moment is kept as
/// a fact. What ends the work may be told at once when only the beginning is given: what lies between is told with it.
package struct ReportVisit: BasedCommand {
    package static let name = "report-visit"
    package static let undo = UndoClass.final
    package static let permission = Permission.dispatch

    package var visit: Visit.ID
    package var act: VisitAct
    /// When it happened; `nil` for now.
    package var at: Timestamp?
    /// When the work began, where that was not told yet.
    package var started: Timestamp?
    /// Needed to reject, pause, abort and for no access; what is left of a part, which parts are missing unless `parts`
    /// says it; for a completed visit without signature, why there is none.
    package var reason: String?
    /// Who signed a completed visit.
    package var signedBy: String?
    /// A remark.
    package var note: String?
    /// When the missing parts are expected, unless `parts` says it of each: the visit that goes on with the work waits until
    /// then.
    package var expected: Day?
    /// Answers to questions of the order's checklist that are told with it; what ends the visit is not told without them.
    package var answers: [SaidAnswer]?
    /// Parts that were used, bought, given back or lost, and what is missing, for what ends the visit.
    package var parts: SaidParts?
    /// What the customer's report says besides, for what ends the visit.
    package var account: SaidAccount?
    package var basis: Basis

    package init(
        visit: Visit.ID, act: VisitAct, at: Timestamp? = nil, started: Timestamp? = nil, reason: String? = nil,
        signedBy: String? = nil, note: String? = nil, expected: Day? = nil, answers: [SaidAnswer]? = nil,
        parts: SaidParts? = nil, account: SaidAccount? = nil, basis: Basis = Basis()
    ) {
        self.visit = visit
        self.act = act
        self.at = at
        self.started = started
        self.reason = reason
        self.signedBy = signedBy
        self.note = note
        self.expected = expected
        self.answers = answers
        self.parts = parts
        self.account = account
        self.basis = basis
    }
}

extension VisitAct {
    /// Something that a technician tells.
    package var isReport: Bool {
        switch self {
        case .accept, .reject, .travel, .arrive, .start, .pause, .resume, .complete, .partial, .needsParts, .noAccess,
            .abort:
            true
        case .place, .unplace, .dispatch, .recall, .cancel, .miss, .withdraw: false
        }
    }
}
