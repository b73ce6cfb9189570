public import ServiceModel

/// What happens to a visit in the field, told by the technician or by a dispatcher on the technician's behalf: accept,
/// reject, travel, arrive, start, pause, resume, complete, partial, needs-parts, no-access, abort. The moment is kept as
/// a fact. What ends the work may be told at once when only the beginning is given: what lies between is told with it.
public struct ReportVisit: Command {
    public static let name = "report-visit"
    public static let undo = UndoClass.final
    public static let permission = Permission.dispatch

    public var visit: Visit.ID
    public var act: VisitAct
    /// When it happened; `nil` for now.
    public var at: Timestamp?
    /// When the work began, where that was not told yet.
    public var started: Timestamp?
    /// Needed to reject, pause, abort and for no access; what is left of a part, which parts are missing; for a
    /// completed visit without signature, why there is none.
    public var reason: String?
    /// Who signed a completed visit.
    public var signedBy: String?
    /// A remark.
    public var note: String?
    public var basis: Basis

    public init(
        visit: Visit.ID, act: VisitAct, at: Timestamp? = nil, started: Timestamp? = nil, reason: String? = nil,
        signedBy: String? = nil, note: String? = nil, basis: Basis = Basis()
    ) {
        self.visit = visit
        self.act = act
        self.at = at
        self.started = started
        self.reason = reason
        self.signedBy = signedBy
        self.note = note
        self.basis = basis
    }
}

extension VisitAct {
    /// Something that a technician tells.
    public var isReport: Bool {
        switch self {
        case .accept, .reject, .travel, .arrive, .start, .pause, .resume, .complete, .partial, .needsParts, .noAccess,
            .abort:
            true
        case .place, .unplace, .dispatch, .recall, .cancel, .miss, .withdraw: false
        }
    }
}
