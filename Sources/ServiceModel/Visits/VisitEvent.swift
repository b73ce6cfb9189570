/// A fact about a visit: what was done with it, when it happened and when and by whom it was written down.
package struct VisitEvent: Hashable, Sendable, Codable {
    package var visit: Visit.ID
    /// 1 for the visit's first event, then counting up.
    package var sequence: Int
    package var act: VisitAct
    package var at: Timestamp
    package var recordedAt: Timestamp
    package var actor: String
    /// Whose visit it was at that moment.
    package var technician: Technician.ID
    package var reason: String?
    /// When the work was planned to begin and end, as long as nobody had arrived.
    package var planned: TimeWindow?
    /// The event, by its sequence, in whose place this one stands.
    package var corrects: Int?
    /// Who signed that the work is done.
    package var signedBy: String?
    /// A remark.
    package var note: String?

    package init(
        visit: Visit.ID, sequence: Int, act: VisitAct, at: Timestamp, recordedAt: Timestamp, actor: String,
        technician: Technician.ID, reason: String? = nil, planned: TimeWindow? = nil, corrects: Int? = nil,
        signedBy: String? = nil, note: String? = nil
    ) {
        self.visit = visit
        self.sequence = sequence
        self.act = act
        self.at = at
        self.recordedAt = recordedAt
        self.actor = actor
        self.technician = technician
        self.reason = reason
        self.planned = planned
        self.corrects = corrects
        self.signedBy = signedBy
        self.note = note
    }
}
