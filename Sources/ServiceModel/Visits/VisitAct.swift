/// What happens to a visit.
package enum VisitAct: String, CaseIterable, Sendable, Codable {
    case place, unplace, dispatch, recall, accept, reject, travel, arrive, start, pause, resume
    case complete, partial
    case needsParts = "needs-parts"
    case noAccess = "no-access"
    case abort, cancel, miss
    /// What was told did not happen; only ever corrects another fact.
    case withdraw
}
