package import DeskModel

/// What is told about alerts.
package enum AlertsNews: Sendable {
    /// What needs somebody, worst first: whenever the desk changed, and every minute.
    case book(AlertBook)
    /// What each answer to a clash with the field would do.
    case clashOutlook(ClashOutlook)
}
