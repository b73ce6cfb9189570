package import DeskModel

/// What the screens of maintenance plans are told.
package enum MaintenanceNews: Sendable {
    /// All maintenance plans, and what a new one can be of.
    case plans(PlanBook)
    /// A stretch of one plan's time.
    case plan(PlanPreview)
}
