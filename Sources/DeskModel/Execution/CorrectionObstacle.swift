package import ServiceModel

/// Why the last thing told of a visit cannot be corrected.
package enum CorrectionObstacle: Hashable, Sendable {
    /// Nothing was told since it was sent.
    case nothingTold
    /// Nothing was told but that somebody who comes along accepted it.
    case memberAccepted
    /// It would say the same again.
    case nothingDiffers
    /// The order has gone beyond the field.
    case order(OrderState)
    /// A rejected visit was planned again.
    case plannedAgain
    /// The place from which a rejected visit went is another order's now.
    case placeTaken(by: OrderNumber)
    /// The return visit has been sent, or more.
    case returnVisit(number: Int, VisitState)
}
