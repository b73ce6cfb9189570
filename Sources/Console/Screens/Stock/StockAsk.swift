package import DeskModel
package import ServiceModel

/// What the screens of stock ask of the desk.
package enum StockAsk: Hashable, Sendable {
    /// Answered by ``StockNews/overview(_:)``, with what is short on that day.
    case overview(Day)
    /// Answered by ``StockNews/at(_:_:)``.
    case at(StockPlace.ID)
    /// Answered by ``StockNews/pickList(_:_:)``.
    case pickList(PickListWish)
    /// Answered by ``StockNews/holds(_:)``.
    case holds
    /// Answered by ``StockNews/parts(_:)``.
    case parts
}
