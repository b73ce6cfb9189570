import ServiceModel

/// What a command about stock in flight was for.
enum StockDeed: Sendable {
    case plain
    /// Parts in hand were put down at another place.
    case move
    /// The pick list that it makes is opened.
    case makeList
    case count(StockPlace.ID)
}
