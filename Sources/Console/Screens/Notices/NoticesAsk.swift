package import ServiceModel

/// What is asked of the desk about messages to customers.
package enum NoticesAsk: Hashable, Sendable {
    /// Answered by ``NoticesNews/outbox(_:)``.
    case outbox
    /// Answered by ``NoticesNews/order(_:_:_:)``.
    case order(Order.ID)
}
