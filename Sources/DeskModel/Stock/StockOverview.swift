package import ServiceModel

/// What the stock screen shows: places, what is short on a day, the newest moves, and what orders hold.
package struct StockOverview: Hashable, Sendable {
    package var day: Day
    package var places: [StockPlaceLine]
    package var short: [ShortPart]
    /// How many visits of the day ask for parts.
    package var visitsWithParts: Int
    package var moves: [StockMoveLine]

    package init(
        day: Day, places: [StockPlaceLine], short: [ShortPart], visitsWithParts: Int, moves: [StockMoveLine]
    ) {
        self.day = day
        self.places = places
        self.short = short
        self.visitsWithParts = visitsWithParts
        self.moves = moves
    }
}
