package import DeskModel

/// What the screens of maintenance plans ask of the desk.
package enum MaintenanceAsk: Hashable, Sendable {
    /// Answered by ``MaintenanceNews/plans(_:)``.
    case plans
    /// Answered by ``MaintenanceNews/plan(_:)``.
    case plan(PlanPreviewRequest)
}
