/// A warehouse at which vans stop to load what their visits lack.
package struct Depot: Hashable, Sendable {
    package let place: StockPlace.ID
    package var location: Coordinate
    /// On every day, on the wall clock; a stop begins and ends inside.
    package var opens: TimeOfDay
    package var closes: TimeOfDay
    /// How long a stop takes, whatever is loaded.
    package var minutes: Int
    package var version: Int

    package init(
        place: StockPlace.ID, location: Coordinate, opens: TimeOfDay, closes: TimeOfDay, minutes: Int, version: Int = 1
    ) {
        self.place = place
        self.location = location
        self.opens = opens
        self.closes = closes
        self.minutes = minutes
        self.version = version
    }

    /// Minutes of a stop when nobody says how many.
    package static let usualMinutes = 10
    /// The longest stop.
    package static let mostMinutes = 240
}
