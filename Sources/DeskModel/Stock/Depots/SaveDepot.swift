package import ServiceModel

/// Says where a warehouse lies and when vans stop there; without content vans stop there no more.
package struct SaveDepot: Command {
    package static let name = "save-depot"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.settle

    package var place: StockPlace.ID
    package var content: Content?

    package struct Content: Hashable, Sendable, Codable {
        package var location: Coordinate
        package var opens: TimeOfDay
        package var closes: TimeOfDay
        package var minutes: Int

        package init(location: Coordinate, opens: TimeOfDay, closes: TimeOfDay, minutes: Int) {
            self.location = location
            self.opens = opens
            self.closes = closes
            self.minutes = minutes
        }
    }

    package init(place: StockPlace.ID, _ content: Content?) {
        self.place = place
        self.content = content
    }
}
