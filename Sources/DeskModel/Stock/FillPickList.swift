package import ServiceModel

/// Puts on the next pick list of a van what it lacks and what no list of the day has yet; where the day has no list that is
/// still to be loaded, one is made.
package struct FillPickList: Command {
    package static let name = "fill-pick-list"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.intake

    package enum What: Hashable, Sendable, Codable {
        /// What visits of the day ask for, and what the van is to have at least.
        case all
        /// What the van is to have at least.
        case least
        /// One part for one order; it is reserved in the warehouse too.
        case short(Part.ID, Order.ID)
    }

    package var van: StockPlace.ID
    package var day: Day
    package var what: What

    package init(van: StockPlace.ID, day: Day, what: What) {
        self.van = van
        self.day = day
        self.what = what
    }
}
