package import ServiceModel

/// How much of a part a place is to have at least; nothing takes it away.
package struct SetStockMinimum: Command {
    package static let name = "set-stock-minimum"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.settle

    package var place: StockPlace.ID
    package var part: Part.ID
    package var quantity: Quantity

    package init(place: StockPlace.ID, part: Part.ID, _ quantity: Quantity) {
        self.place = place
        self.part = part
        self.quantity = quantity
    }
}
