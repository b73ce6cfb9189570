package import DeskModel
package import ServiceModel

/// What the screens of stock are told.
package enum StockNews: Sendable {
    /// Places, what is short, and the newest moves.
    case overview(StockOverview)
    /// What is at a place of stock.
    case at(StockPlace.ID, [StockPartLine])
    /// The list that was asked for; `nil` where there is none.
    case pickList(PickListWish, PickListDetail?)
    /// What orders hold, by order.
    case holds([StockHoldLine])
    /// The catalogue of parts, by code.
    case parts([Part])
}
