package import DeskModel

/// What is told about orders.
package enum OrdersNews: Sendable {
    case detail(OrderDetail)
    /// Every order that is not closed, or every one there is.
    case lines([OrderLine])
}
