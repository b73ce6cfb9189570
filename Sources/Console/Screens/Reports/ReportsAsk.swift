package import ServiceModel

/// What is asked of the desk about reports.
package enum ReportsAsk: Hashable, Sendable {
    /// Answered by ``ReportsNews/order(_:)``.
    case order(Order.ID)
}
