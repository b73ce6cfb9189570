package import ServiceModel

/// Ticks lines of a pick list, or takes ticks away.
package struct TickPickLines: Command {
    package static let name = "tick-pick-lines"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.intake

    package var list: PickList.ID
    /// From 1; none for all that are not loaded.
    package var lines: [Int]
    package var isTicked: Bool
    /// How much instead of what the line says; `nil` leaves it.
    package var quantity: Quantity?
    /// The serial numbers of the pieces, for a line of such a part.
    package var serials: [String]

    package init(
        list: PickList.ID, lines: [Int], isTicked: Bool = true, quantity: Quantity? = nil, serials: [String] = []
    ) {
        self.list = list
        self.lines = lines
        self.isTicked = isTicked
        self.quantity = quantity
        self.serials = serials
    }
}
