package import DeskModel

/// What is asked of the desk about alerts.
package enum AlertsAsk: Hashable, Sendable {
    /// Answered by ``AlertsNews/clashOutlook(_:)``; a later question replaces an earlier one.
    case clashOutlook(FieldClash)
}
