public import ServiceModel

/// What happens to a visit in the field, told by the technician or by a dispatcher on the technician's behalf: accept,
/// reject, travel, arrive, start, pause, resume, complete, partial, needs-parts, no-access, abort. The moment is kept as
/// a fact.
public struct ReportVisit: Command {
    public static let name = "report-visit"
    public static let undo = UndoClass.final
    public static let permission = Permission.dispatch

    public var visit: Visit.ID
    public var act: VisitAct
    /// When it happened; `nil` for now.
    public var at: Timestamp?
    /// Needed to reject, pause, abort and for no access; for a completed visit, why there is no signature.
    public var reason: String?
    public var basis: Basis

    public init(
        visit: Visit.ID, act: VisitAct, at: Timestamp? = nil, reason: String? = nil, basis: Basis = Basis()
    ) {
        self.visit = visit
        self.act = act
        self.at = at
        self.reason = reason
        self.basis = basis
    }
}
