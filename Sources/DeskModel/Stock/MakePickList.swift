package import ServiceModel

/// A list of what is to be loaded onto a van for a day: what its visits ask for and it does not have, and what it has less of
/// than its least.
package struct MakePickList: Command {
    package static let name = "make-pick-list"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.intake

    package var van: StockPlace.ID
    package var day: Day

    package init(van: StockPlace.ID, day: Day) {
        self.van = van
        self.day = day
    }
}
