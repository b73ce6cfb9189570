package import ServiceModel

/// What is asked of the desk about orders.
package enum OrdersAsk: Hashable, Sendable {
    /// Answered by ``OrdersNews/detail(_:)``; a later question replaces an earlier one.
    case one(Order.ID)
    /// Answered by ``OrdersNews/lines(_:)``: all orders that are not closed.
    case open
    /// Answered by ``OrdersNews/lines(_:)``: every order there is.
    case all
}
