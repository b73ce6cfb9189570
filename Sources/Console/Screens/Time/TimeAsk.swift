package import DeskModel
package import ServiceModel

/// What is asked of the desk about measured time.
package enum TimeAsk: Hashable, Sendable {
    /// Answered by ``TimeNews/book(_:)``.
    case book(TimeRequest)
    /// Answered by ``TimeNews/week(_:_:)``: everybody's days of the week that begins then.
    case week(Day)
    /// Answered by ``TimeNews/order(_:)``.
    case order(Order.ID)
}
